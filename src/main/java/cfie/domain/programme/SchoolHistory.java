package cfie.domain.programme;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a school has done in eTwinning by the cut-off of a call.
 *
 * @param since its first day: the first yes to a registration or the start of the first project
 *     with a yes, whichever was earlier
 * @param labels projects with a national quality label, each once
 */
public record SchoolHistory(Optional<LocalDate> since, int activeTeachers, int labels) {
    public static final SchoolHistory NONE = new SchoolHistory(Optional.empty(), 0, 0);

    /** The full years until that day; they are full on the day of the same date. */
    public int years(LocalDate day) {
        return since.map(first -> years(first, day)).orElse(0);
    }

    private static int years(LocalDate first, LocalDate day) {
        int years = day.getYear() - first.getYear();
        return Math.max(0, first.plusYears(years).isAfter(day) ? years - 1 : years);
    }
}
