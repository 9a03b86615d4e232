package cfie.table;

import java.util.regex.Pattern;

/** Keeps spreadsheets from running what people typed: a mark before what looks like a formula. */
public final class Formula {
    private static final String OPENINGS = "=+-@\t\r";
    private static final Pattern HARMLESS = Pattern.compile("-([0-9]+([.,][0-9]+)?)?");
    private static final char MARK = '\'';

    private Formula() {}

    static String marked(String text) {
        boolean opens = !text.isEmpty() && OPENINGS.indexOf(text.charAt(0)) >= 0;
        boolean looksMarked = !unmarked(text).equals(text);
        return looksMarked || opens && !HARMLESS.matcher(text).matches() ? MARK + text : text;
    }

    /** As it was before it was marked, if it was. */
    public static String unmarked(String text) {
        boolean isMarked =
                text.length() > 1
                        && text.charAt(0) == MARK
                        && OPENINGS.indexOf(text.charAt(1)) >= 0;
        return isMarked ? text.substring(1) : text;
    }
}
