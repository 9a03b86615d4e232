package cfie.value;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A Spanish tax identity number: eight digits, or X, Y or Z and seven, and the letter that checks
 * them.
 */
public record Nif(String text) implements Comparable<Nif> {
    private static final String LETTERS = "TRWAGMYFPDXBNJZSQVHLCKE";
    private static final Pattern FORM = Pattern.compile("([0-9]{8}|[XYZ][0-9]{7})[A-Z]");
    private static final Pattern PSEUDONYM = Pattern.compile("\\*[A-Za-z0-9_-]{8}");
    private static final Pattern WITHIN =
            Pattern.compile(
                    "(?<![A-Za-z0-9])([0-9]{8}|[XYZ][0-9]{7})[A-Z](?![A-Za-z0-9])",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern ORNAMENT = Pattern.compile("[\\s\\p{Z}.-]");
    private static final Pattern SHORT_FORM = Pattern.compile("([XYZ]?)([0-9]{1,8})([A-Z])");

    public Nif {
        if (!isPseudonym(text)) {
            InvalidValue.unless(FORM.matcher(text).matches(), Flaw.NIF_FORM, OneLine.shown(text));
            char letter = letterOf(text);
            InvalidValue.unless(
                    text.charAt(8) == letter, Flaw.NIF_LETTER, text, Character.toString(letter));
        }
    }

    /** The NIF of a number of up to eight digits, with its letter. */
    public static Nif ofNumber(int number) {
        String digits = String.format(Locale.ROOT, "%08d", number);
        return new Nif(digits + letterOf(digits));
    }

    /** What stands in the place of a NIF that was forgotten: eight signs that nobody types. */
    public static Nif pseudonym(String signs) {
        return new Nif("*" + signs);
    }

    /** Whether it stands in the place of a NIF that was forgotten. */
    public boolean isPseudonym() {
        return text.charAt(0) == '*';
    }

    private static boolean isPseudonym(String text) {
        return text.startsWith("*") && PSEUDONYM.matcher(text).matches();
    }

    /** The text with every NIF in it as it may be published. */
    public static String maskedIn(String text) {
        return isPseudonym(text)
                ? new Nif(text).masked()
                : WITHIN.matcher(text).replaceAll(found -> masked(found.group()));
    }

    /**
     * Reads it as people type it: any case, with spaces, dots or hyphens, without leading zeros.
     */
    public static Nif parse(String typed) {
        return FORM.matcher(typed).matches() ? new Nif(typed) : parseOrnate(typed);
    }

    private static Nif parseOrnate(String typed) {
        InvalidValue.unless(typed.length() <= 40, Flaw.NIF_FORM, OneLine.shown(typed));
        InvalidValue.unless(typed.indexOf('*') < 0, Flaw.NIF_MASKED, OneLine.shown(typed));
        String bare = ORNAMENT.matcher(typed).replaceAll("").toUpperCase(Locale.ROOT);
        var parts = SHORT_FORM.matcher(bare);
        InvalidValue.unless(parts.matches(), Flaw.NIF_FORM, OneLine.shown(typed));
        int digits = 8 - parts.group(1).length();
        InvalidValue.unless(parts.group(2).length() <= digits, Flaw.NIF_FORM, OneLine.shown(typed));
        String padded = "0".repeat(digits - parts.group(2).length()) + parts.group(2);
        return new Nif(parts.group(1) + padded + parts.group(3));
    }

    /**
     * As it may be published: digits four to seven, or, of an NIE, its last four. Source: the
     * guidance of the data protection authorities on additional provision 7 of LO 3/2018.
     */
    public String masked() {
        return isPseudonym() ? "*".repeat(text.length()) : masked(text);
    }

    private static String masked(String text) {
        return Character.isDigit(text.charAt(0))
                ? "***" + text.substring(3, 7) + "**"
                : "****" + text.substring(4, 8) + "*";
    }

    private static char letterOf(String text) {
        int first = "XYZ".indexOf(text.charAt(0));
        int number = first < 0 ? text.charAt(0) - '0' : first;
        for (int at = 1; at < 8; at++) {
            number = 10 * number + text.charAt(at) - '0';
        }
        return LETTERS.charAt(number % LETTERS.length());
    }

    @Override
    public int compareTo(Nif other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
