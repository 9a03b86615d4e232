package cfie.value;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A text of one line: a title, a name, a reason. As typed but for the spaces around it, and for
 * accents that came apart from their letters, as file names of macOS have them.
 */
public record OneLine(String text) {
    /** Names, titles and posts. */
    public static final int SHORT = 200;

    /** Reasons and explanations. */
    public static final int LONG = 1000;

    private static final Pattern EMAIL =
            Pattern.compile("[^@\\s|,;<>]+@[^@\\s|,;<>]+\\.[^@\\s|,;<>]+");
    private static final Pattern UNPRINTABLE = Pattern.compile("\\p{C}");
    private static final Pattern WEB = Pattern.compile("(https?://)?[^\\s/]+\\.[^\\s]+");

    public OneLine {
        InvalidValue.unless(!text.isEmpty(), Flaw.TEXT_EMPTY);
        InvalidValue.unless(isPrinted(text), Flaw.TEXT_CONTROL, shown(text));
    }

    public static OneLine of(String typed, int longest) {
        return new OneLine(fitting(composed(typed.strip()), longest));
    }

    /** Stops a text of more signs than that. */
    public static String fitting(String text, int longest) {
        InvalidValue.unless(
                text.length() <= longest,
                Flaw.TEXT_TOO_LONG,
                shown(text),
                Integer.toString(text.length()),
                Integer.toString(longest));
        return text;
    }

    /** A list as it stands in one cell, which has room for so many signs. */
    public static String cell(List<String> texts, int longest) {
        return fitting(String.join("|", texts), longest);
    }

    /** Each accent in one sign with its letter: else one name would be two. */
    private static String composed(String text) {
        return isPlain(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** A name, a title or a post, which nobody read in another encoding than it was written in. */
    public static String name(String typed) {
        return name(typed, SHORT);
    }

    static String name(String typed, int longest) {
        InvalidValue.unless(!Misread.is(typed), Flaw.TEXT_MISREAD, shown(typed.strip()));
        return of(typed, longest).text;
    }

    /** A reason, in the writer's own words, which may be about such a name. */
    public static String reason(String typed) {
        return of(typed, LONG).text;
    }

    /** The name of a file, never a path. */
    public static String fileName(String typed) {
        String text = name(typed);
        boolean plain = !text.equals("..") && !text.equals(".") && text.indexOf('/') < 0;
        InvalidValue.unless(plain && text.indexOf('\\') < 0, Flaw.FILE_NAME, shown(text));
        return text;
    }

    /** An e-mail address: something, an at sign, something with a dot; no list of them. */
    public static String email(String typed) {
        String text = name(typed);
        InvalidValue.unless(EMAIL.matcher(text).matches(), Flaw.EMAIL, shown(text));
        return text;
    }

    /** The address of a page. */
    public static String webAddress(String typed) {
        String text = name(typed);
        InvalidValue.unless(WEB.matcher(text).matches(), Flaw.WEB_ADDRESS, shown(text));
        return text;
    }

    /** What was typed, cut and without unprintable characters, for use in a message. */
    public static String shown(String typed) {
        String printable = printable(typed);
        return printable.length() <= 60 ? printable : printable.substring(0, 57) + "...";
    }

    /** What was typed, whole, without unprintable characters. */
    public static String printable(String typed) {
        return isPlain(typed) ? typed : UNPRINTABLE.matcher(typed).replaceAll("\uFFFD");
    }

    /** Whether all of a text stands on one line and can be seen. */
    public static boolean isPrinted(String text) {
        return isPlain(text) || text.codePoints().allMatch(OneLine::prints);
    }

    /** Whether there are but letters and signs of Western languages, as nearly always. */
    private static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            boolean isAscii = sign >= ' ' && sign <= '~';
            if (!isAscii && (sign < '\u00A1' || sign > '\u024F' || sign == '\u00AD')) {
                return false;
            }
        }
        return true;
    }

    private static boolean prints(int character) {
        int type = Character.getType(character);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && type != Character.UNASSIGNED
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR
                && character != 0xFFFD;
    }
}
