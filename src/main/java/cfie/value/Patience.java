package cfie.value;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;

/** How long somebody waits: seconds, {@code 30s}, {@code 2m}, {@code 1h}, or {@code PT1M30S}. */
public final class Patience {
    /** Of whoever says nothing. */
    public static final Duration USUAL = Duration.ofSeconds(10);

    private static final Duration LONGEST = Duration.ofDays(1);
    private static final Pattern SHORT_FORM = Pattern.compile("[0-9]{1,6}[SMH]?");

    private Patience() {}

    /** Rests a moment before another try. */
    public static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    public static Duration parse(String typed) {
        Duration wait = read(typed.strip().toUpperCase(Locale.ROOT), typed);
        InvalidValue.unless(
                !wait.isNegative() && wait.compareTo(LONGEST) <= 0,
                Flaw.DURATION,
                OneLine.shown(typed));
        return wait;
    }

    private static Duration read(String text, String typed) {
        boolean isShort = SHORT_FORM.matcher(text).matches();
        boolean hasUnit = isShort && !Character.isDigit(text.charAt(text.length() - 1));
        try {
            return Duration.parse(isShort ? "PT" + text + (hasUnit ? "" : "S") : text);
        } catch (DateTimeException malformed) {
            throw new InvalidValue(Flaw.DURATION, OneLine.shown(typed));
        }
    }
}
