package cfie.value;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day as people type it: {@code 2026-06-15}, {@code 2026-6-15}, {@code 15/6/2026}, {@code 15 de
 * junio de 2026}, {@code hoy}, {@code ayer}.
 */
public final class TypedDay {
    private static final Map<String, Integer> DAYS_AGO =
            Map.of("hoy", 0, "today", 0, "ayer", 1, "yesterday", 1, "anteayer", 2);

    private static final Pattern WITHOUT_NOUGHTS =
            Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern IN_WORDS =
            Pattern.compile("(\\d{1,2})(?: de)? ([a-z]+)(?: del?)? (\\d{4})");

    /** Which century is meant nobody says, and so it is asked for. */
    private static final Pattern SHORT_YEAR =
            Pattern.compile("(\\d{1,2})([/.])(\\d{1,2})\\2(\\d{2})");

    private TypedDay() {}

    public static LocalDate parse(String typed, LocalDate today) {
        String folded = Folded.of(typed).replaceAll(" +", " ");
        Integer ago = DAYS_AGO.get(folded);
        if (ago != null) {
            return today.minusDays(ago);
        }
        try {
            return Days.parse(written(folded).orElse(typed));
        } catch (InvalidValue flaw) {
            throw flaw.reason() == Flaw.DATE ? unread(typed, folded) : flaw;
        }
    }

    /** The same day in digits, where it can be told in more ways than files write it. */
    private static Optional<String> written(String folded) {
        Matcher digits = WITHOUT_NOUGHTS.matcher(folded);
        if (digits.matches()) {
            return Optional.of(
                    "%s-%2s-%2s"
                            .formatted(digits.group(1), digits.group(2), digits.group(3))
                            .replace(' ', '0'));
        }
        Matcher words = IN_WORDS.matcher(folded);
        return Optional.of(words)
                .filter(Matcher::matches)
                .map(any -> Days.month(words.group(2)))
                .filter(month -> month > 0)
                .map(month -> words.group(1) + "/" + month + "/" + words.group(3));
    }

    private static InvalidValue unread(String typed, String folded) {
        Matcher brief = SHORT_YEAR.matcher(folded);
        return brief.matches()
                ? new InvalidValue(
                        Flaw.DAY_YEAR_SHORT,
                        OneLine.shown(typed),
                        "%s/%s/20%s".formatted(brief.group(1), brief.group(3), brief.group(4)))
                : new InvalidValue(Flaw.DAY, OneLine.shown(typed));
    }
}
