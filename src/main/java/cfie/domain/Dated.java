package cfie.domain;

import cfie.value.AcademicYear;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A rule and the academic year from which it counts: until a later one takes its place. */
public record Dated<R>(Key key, R rule) {
    /** What tells rules apart; those of plausible days are one for each duration. */
    public record Key(AcademicYear since, Optional<ProjectDuration> duration)
            implements Comparable<Key> {
        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::since)
                        .thenComparing(key -> key.duration.map(Enum::ordinal).orElse(-1));

        public static Key of(AcademicYear since) {
            return new Key(since, Optional.empty());
        }

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }

        @Override
        public String toString() {
            return "%s %s".formatted(since, duration.map(ProjectDuration::word).orElse("")).strip();
        }
    }

    /** Of each rule the newest of those that count in the year. */
    public static <R> List<Dated<R>> inForce(Collection<Dated<R>> all, AcademicYear year) {
        Map<Optional<ProjectDuration>, Dated<R>> newest =
                new TreeMap<>(Comparator.comparing(one -> one.map(Enum::ordinal).orElse(-1)));
        all.stream()
                .filter(one -> one.key.since.compareTo(year) <= 0)
                .sorted(Comparator.comparing(Dated::key))
                .forEach(one -> newest.put(one.key.duration, one));
        return List.copyOf(newest.values());
    }
}
