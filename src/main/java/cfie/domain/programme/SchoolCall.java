package cfie.domain.programme;

import cfie.value.AcademicYear;
import cfie.value.Days;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import cfie.value.OneLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The call of a year for the label eTwinning School, and what it asks for. Source: R13 and R14; the
 * figures and the definition of an active teacher are dated data, since they change from call to
 * call.
 */
public record SchoolCall(AcademicYear year, Dates dates, List<ActiveWhen> active, Asked asked) {
    /**
     * When one applies, and the days that count. What is not said is the call's own: the cut-off is
     * the day on which it closes, activity counts from the day on which it opens, and labels from
     * whenever they are.
     */
    public record Dates(
            Days open,
            Optional<LocalDate> cutOff,
            Optional<LocalDate> activeSince,
            Optional<LocalDate> labelsSince) {
        Dates plusYears(int years) {
            return new Dates(
                    new Days(open.first().plusYears(years), open.last().plusYears(years)),
                    cutOff.map(day -> day.plusYears(years)),
                    activeSince.map(day -> day.plusYears(years)),
                    labelsSince.map(day -> day.plusYears(years)));
        }
    }

    /** How many years in eTwinning, active teachers and labels; and for how long it is given. */
    public record Asked(int years, int activeTeachers, int labels, int validity) {
        /** Reads one of the figures: two digits at most. */
        public static Integer figure(String typed) {
            InvalidValue.unless(
                    typed.strip().matches("\\d{1,2}"), Flaw.WHOLE_NUMBER, OneLine.shown(typed));
            return Integer.valueOf(typed.strip());
        }
    }

    public SchoolCall {
        active = active.stream().distinct().sorted().toList();
        InvalidValue.unless(
                year.contains(dates.open.last()),
                Flaw.CALL_OUTSIDE_YEAR,
                dates.open.last(),
                year,
                year.firstDay(),
                year.lastDay());
        LocalDate since = dates.activeSince.orElse(dates.open.first());
        LocalDate until = dates.cutOff.orElse(dates.open.last());
        InvalidValue.unless(!until.isBefore(since), Flaw.CALL_WITHOUT_ACTIVITY, since, until);
    }

    /** The day by which everything is judged. */
    public LocalDate cutOff() {
        return dates.cutOff.orElse(dates.open.last());
    }

    /** A project counts that has one day or more among these. */
    public Days activity() {
        return new Days(dates.activeSince.orElse(dates.open.first()), cutOff());
    }

    /** Whether one may hand in an application on that day; the first and the last count. */
    public boolean isOpenOn(LocalDate day) {
        return !day.isBefore(dates.open.first()) && !day.isAfter(dates.open.last());
    }

    /** Whether it makes an active teacher, in the sense of this call. */
    public boolean isActive(Engagement one) {
        return one.isOfTeacher() && active.stream().allMatch(check -> check.isMetBy(one));
    }

    /** The last day of a label that is awarded on that day: counted from date to date. */
    public LocalDate validUntil(LocalDate awarded) {
        return awarded.plusYears(asked.validity);
    }

    /** The same, so many years later or earlier: what a call is taken to be until it is known. */
    public SchoolCall in(AcademicYear other) {
        return new SchoolCall(other, dates.plusYears(other.start() - year.start()), active, asked);
    }
}
