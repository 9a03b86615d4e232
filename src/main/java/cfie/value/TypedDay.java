package cfie.value;

import java.time.LocalDate;
import java.util.Map;

/** A day as people type it: {@code 2026-06-15}, {@code 15/6/2026}, {@code hoy}, {@code ayer}. */
public final class TypedDay {
    private static final Map<String, Integer> DAYS_AGO =
            Map.of("hoy", 0, "today", 0, "ayer", 1, "yesterday", 1, "anteayer", 2);

    private TypedDay() {}

    public static LocalDate parse(String typed, LocalDate today) {
        Integer ago = DAYS_AGO.get(Folded.of(typed));
        if (ago != null) {
            return today.minusDays(ago);
        }
        try {
            return Days.parse(typed);
        } catch (InvalidValue flaw) {
            throw flaw.reason() == Flaw.DATE
                    ? new InvalidValue(Flaw.DAY, OneLine.shown(typed))
                    : flaw;
        }
    }
}
