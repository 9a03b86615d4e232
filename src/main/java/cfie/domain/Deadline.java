package cfie.domain;

import cfie.value.AcademicYear;
import cfie.value.Cfie;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import cfie.value.Worded;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** The last day of something in a year, and what being late means: dated data of the register. */
public record Deadline(Key key, LocalDate lastDay, Lateness lateness) {
    /** What there is a last day for, in the order of the year. */
    public enum What implements Worded {
        REGISTRATION,
        REGISTRATION_ANSWER,
        ENROLMENT,
        SUITABILITY,
        PROJECT_ANSWER,
        PROJECT,
        FOLLOW_UP,
        FINAL,
        EVALUATION,
        CERTIFICATION;

        /** That of a document. */
        public static What of(ReportType document) {
            return valueOf(document.name());
        }

        /** Whether it is one of the three documents, of which alone lateness can block. */
        public boolean isDocument() {
            return this == PROJECT || this == FOLLOW_UP || this == FINAL;
        }
    }

    /** What becomes of what comes later. */
    public enum Lateness implements Worded {
        /** It does not count, unless somebody decides that it does. */
        BLOCKS,
        /** It counts, and is told. */
        WARNS
    }

    /** What tells deadlines apart; one without a centre is that of all the others. */
    public record Key(AcademicYear year, What what, Optional<Cfie> cfie)
            implements Comparable<Key> {
        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::year)
                        .thenComparing(Key::what)
                        .thenComparing(key -> key.cfie.map(Cfie::slug).orElse(""));

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }

        @Override
        public String toString() {
            return "%s %s %s".formatted(year, what.word(), cfie.map(Cfie::slug).orElse("")).strip();
        }
    }

    public Deadline {
        LocalDate latest = key.year.lastDay().plusYears(1);
        InvalidValue.unless(
                !lastDay.isBefore(key.year.firstDay()) && !lastDay.isAfter(latest),
                Flaw.DEADLINE_OUTSIDE_YEAR,
                lastDay,
                key.year,
                key.year.firstDay(),
                latest);
        InvalidValue.unless(
                lateness == Lateness.WARNS || key.what.isDocument(),
                Flaw.DEADLINE_BLOCKS,
                key.what.word());
    }

    public boolean blocks() {
        return lateness == Lateness.BLOCKS;
    }
}
