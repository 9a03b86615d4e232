package cfie.domain;

import cfie.value.AcademicYear;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import cfie.value.OneLine;
import java.util.Map;

/** The figures by which a year is judged: dated data of the register, never literals in code. */
public record YearRules(
        AcademicYear year,
        CreditRule credits,
        Map<ProjectDuration, DayRange> plausibleDays,
        Countries countries,
        Deadlines deadlines) {
    public YearRules {
        plausibleDays = Map.copyOf(plausibleDays);
    }

    /** The same with other countries. */
    public YearRules with(Countries others) {
        return new YearRules(year, credits, plausibleDays, others, deadlines);
    }

    /** From so many days to so many, both included. */
    public record DayRange(int least, int most) {
        public DayRange {
            InvalidValue.unless(least <= most, Flaw.DAYS_TURNED, least, most);
        }

        /** Reads a number of days: three digits at most. */
        public static Integer days(String typed) {
            InvalidValue.unless(
                    typed.strip().matches("\\d{1,3}"), Flaw.DAYS_NUMBER, OneLine.shown(typed));
            return Integer.valueOf(typed.strip());
        }

        public boolean allows(int days) {
            return days >= least && days <= most;
        }
    }
}
