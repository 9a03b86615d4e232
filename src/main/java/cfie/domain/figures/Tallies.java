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

    /** What was met last, so that nothing is counted twice and nothing else is remembered. */
    public final class Count {
        private final Optional<Measure> heads;
        private final Set<String> groupsOfHead = new HashSet<>();
        private Optional<Object> head = Optional.empty();
        private Optional<Object> row = Optional.empty();

        private Count(Optional<Measure> heads) {
            this.heads = heads;
        }

        /** A row that belongs to several groups comes several times, one after the other. */
        public void add(Object ofHead, Object ofRow, String group, Map<Measure, BigDecimal> more) {
            boolean isHeadNew = !head.equals(Optional.of(ofHead));
            if (isHeadNew) {
                head = Optional.of(ofHead);
                groupsOfHead.clear();
                heads.ifPresent(one -> total.add(one, BigDecimal.ONE));
            }
            if (isHeadNew || !row.equals(Optional.of(ofRow))) {
                row = Optional.of(ofRow);
                total.add(more);
            }
            Tally own = groups.computeIfAbsent(group, first -> new Tally());
            if (groupsOfHead.add(group)) {
                heads.ifPresent(one -> own.add(one, BigDecimal.ONE));
            }
            own.add(more);
        }
    }
}
