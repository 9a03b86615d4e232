package cfie.domain.erasmus;

import cfie.value.Flaw;
import cfie.value.Folded;
import cfie.value.InvalidValue;
import cfie.value.Nif;
import cfie.value.OneLine;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A mobility of an action that a project supports: what for, when, where, and how many people. */
public record Mobility(Key key, LocalDate endsOn, People people) {
    public Mobility {
        InvalidValue.unless(
                !endsOn.isBefore(key.startsOn),
                Flaw.ENDS_BEFORE_START,
                endsOn.toString(),
                key.startsOn.toString());
    }

    /** What tells mobilities apart. */
    public record Key(ErasmusLink.Key link, MobilityKind kind, LocalDate startsOn, Destination to)
            implements Comparable<Key> {
        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::link)
                        .thenComparing(Key::startsOn)
                        .thenComparing(key -> key.kind.name())
                        .thenComparing(key -> key.to.country)
                        .thenComparing(key -> key.to.place);

        /** Whether it is the same one, however the place is written. */
        public boolean isLike(Key other) {
            return link.equals(other.link)
                    && kind == other.kind
                    && startsOn.equals(other.startsOn)
                    && to.country.equals(other.to.country)
                    && Folded.of(to.place).equals(Folded.of(other.to.place));
        }

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }

        @Override
        public String toString() {
            return "%s %s %s %s".formatted(link, kind.word(), startsOn, to);
        }
    }

    /** Where it goes to: the country (ISO 3166 alpha-2) and the town. */
    public record Destination(String country, String place) {
        @Override
        public String toString() {
            return place + " (" + country + ")";
        }
    }

    /** How many learners and members of staff, and who of our teachers, as far as it is known. */
    public record People(int learners, int staff, List<Nif> teachers) {
        public People {
            teachers =
                    teachers.stream().distinct().sorted(Comparator.comparing(Nif::text)).toList();
            InvalidValue.unless(learners + staff > 0, Flaw.MOBILITY_OF_NOBODY);
            InvalidValue.unless(
                    teachers.size() <= staff, Flaw.MOBILITY_STAFF, teachers.size(), staff);
        }

        /** Where nobody says how many members of staff, as many as are named. */
        public static People of(
                Optional<Integer> learners, Optional<Integer> staff, List<Nif> teachers) {
            int named = (int) teachers.stream().distinct().count();
            return new People(learners.orElse(0), staff.orElse(named), teachers);
        }

        /** Reads how many: three digits at most. */
        public static Integer count(String typed) {
            InvalidValue.unless(
                    typed.strip().matches("\\d{1,3}"), Flaw.PEOPLE_COUNT, OneLine.shown(typed));
            return Integer.valueOf(typed.strip());
        }

        /** The same, without one of them by name. */
        public People without(Nif gone) {
            return new People(
                    learners, staff, teachers.stream().filter(one -> !one.equals(gone)).toList());
        }

        /** The same, with another in the place of one; where both went, once. */
        public People with(Nif right, Nif wrong) {
            return new People(
                    learners,
                    staff,
                    Stream.concat(without(wrong).teachers.stream(), Stream.of(right)).toList());
        }
    }

    public Mobility with(People others) {
        return new Mobility(key, endsOn, others);
    }
}
