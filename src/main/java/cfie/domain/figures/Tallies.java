package cfie.domain.figures;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A year counted by group and in all, from rows that come in order: a head (a teacher, a school, a
 * certificate) counts once in each of its groups, a row once in each, and both once in all.
 */
public final class Tallies {
    /** The group of what cannot be told. */
    public static final String UNKNOWN = "unknown";

    private final SortedMap<String, Tally> groups = new TreeMap<>();
    private final Tally total = new Tally();

    public SortedMap<String, Tally> groups() {
        return groups;
    }

    public Tally total() {
        return total;
    }

    public Tally of(String group) {
        return groups.getOrDefault(group, new Tally());
    }

    /** Starts a count of rows that come in the order of their heads. */
    public Count of(Measure heads) {
        return new Count(Optional.of(heads));
    }

    /** Starts a count of rows whose heads nobody counts. */
    public Count ofRows() {
        return new Count(Optional.empty());
    }

    /** Which head was met last, so that none is counted twice; nothing else is remembered. */
    public final class Count {
        private final Optional<Measure> heads;
        private final Set<String> groupsOfHead = new HashSet<>();
        private Optional<Object> head = Optional.empty();

        private Count(Optional<Measure> heads) {
            this.heads = heads;
        }

        /** A row of a head, with all groups that it belongs to. */
        public void add(Object ofHead, Set<String> ofGroups, Map<Measure, BigDecimal> more) {
            if (!head.equals(Optional.of(ofHead))) {
                head = Optional.of(ofHead);
                groupsOfHead.clear();
                heads.ifPresent(one -> total.add(one, BigDecimal.ONE));
            }
            total.add(more);
            ofGroups.forEach(group -> addTo(group, more));
        }

        private void addTo(String group, Map<Measure, BigDecimal> more) {
            Tally own = groups.computeIfAbsent(group, first -> new Tally());
            if (groupsOfHead.add(group)) {
                heads.ifPresent(one -> own.add(one, BigDecimal.ONE));
            }
            own.add(more);
        }
    }
}
