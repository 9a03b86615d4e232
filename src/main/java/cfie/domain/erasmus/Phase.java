package cfie.domain.erasmus;

import cfie.value.Days;
import cfie.value.Phrased;
import cfie.value.Worded;
import java.time.LocalDate;

/**
 * Where a connected project is: before its first day, during its days, or at its end. Source:
 * "eTwinning y Erasmus+, acciones conectadas", National Support Service.
 */
public enum Phase implements Worded, Phrased {
    BEFORE,
    DURING,
    END;

    /** Of a project of those days, on a day; the first and the last are days of the project. */
    public static Phase of(Days project, LocalDate day) {
        if (day.isBefore(project.first())) {
            return BEFORE;
        }
        return day.isAfter(project.last()) ? END : DURING;
    }

    @Override
    public String kind() {
        return "phase";
    }
}
