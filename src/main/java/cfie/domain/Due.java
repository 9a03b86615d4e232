package cfie.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * When something is owed: from a day on, and until the last day that its year has for it, if it has
 * one. Nothing is late before it is owed.
 */
public record Due(LocalDate since, Optional<Deadline> deadline) {
    /** What is awaited all year long. */
    static Due of(Deadline deadline) {
        return new Due(deadline.key().year().firstDay(), Optional.of(deadline));
    }

    /** The last day on which it is not late: that of its year, or the first of all. */
    public Optional<LocalDate> lastDay() {
        return deadline.map(Deadline::lastDay).map(last -> last.isBefore(since) ? since : last);
    }

    /** How many days late it is on a day; less than one where it is not. */
    public Optional<Long> daysLate(LocalDate day) {
        return lastDay().map(last -> ChronoUnit.DAYS.between(last, day));
    }

    /** Whether what comes on that day is late. */
    public boolean isMissedOn(LocalDate day) {
        return lastDay().filter(day::isAfter).isPresent();
    }

    /** Whether what is late does not count, unless somebody decides that it does. */
    public boolean blocks() {
        return deadline.filter(Deadline::blocks).isPresent();
    }
}
