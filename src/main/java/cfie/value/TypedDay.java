package cfie.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day as people type it: {@code 2026-06-15}, {@code 15/6/2026}, {@code hoy}, {@code ayer}. */
public final class TypedDay {
    private static final Map<String, Integer> DAYS_AGO =
            Map.of("hoy", 0, "today", 0, "ayer", 1, "yesterday", 1, "anteayer", 2);
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})");

    private TypedDay() {}

    public static LocalDate parse(String typed, LocalDate today) {
        Integer ago = DAYS_AGO.get(Folded.of(typed));
        if (ago != null) {
            return today.minusDays(ago);
        }
        try {
            return Days.parse(iso(typed.strip()));
        } catch (InvalidValue | DateTimeException malformed) {
            throw new InvalidValue(Flaw.DAY, OneLine.shown(typed));
        }
    }

    private static String iso(String typed) {
        Matcher parts = DAY_FIRST.matcher(typed);
        return parts.matches()
                ? LocalDate.of(number(parts, 4), number(parts, 3), number(parts, 1)).toString()
                : typed;
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }
}
