package cfie.domain;

import cfie.value.AcademicYear;
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

    /** From so many days to so many, both included. */
    public record DayRange(int least, int most) {
        public boolean allows(int days) {
            return days >= least && days <= most;
        }
    }
}
