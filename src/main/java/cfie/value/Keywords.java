package cfie.value;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Texts as the words by which they are sought: without accents or case, and what stands between.
 */
public final class Keywords {
    private static final String SPACE = " ";

    /** Letters that are no others with an accent, as a keyboard without them writes them. */
    private static final Map<Integer, String> LATIN =
            Map.of(
                    (int) 'ł', "l", (int) 'ø', "o", (int) 'đ', "d", (int) 'ð', "d", (int) 'ħ', "h",
                    (int) 'ı', "i", (int) 'ß', "ss", (int) 'æ', "ae", (int) 'œ', "oe", (int) 'þ',
                    "th");

    private Keywords() {}

    /** The words of what somebody typed. */
    public static List<String> of(String typed) {
        return Stream.of(line(typed).split(SPACE)).filter(word -> !word.isEmpty()).toList();
    }

    /**
     * All words of the texts in a row, with a space before the first and after each, so that a word
     * that begins with {@code qui} is found as {@code " qui"}.
     */
    public static String line(Stream<String> texts) {
        return line(String.join(SPACE, (Iterable<String>) texts::iterator));
    }

    /** The sign by which a word that begins so is found in a line. */
    public static String start(String word) {
        return SPACE + word;
    }

    private static String line(String text) {
        StringBuilder line = new StringBuilder(SPACE);
        apart(text)
                .codePoints()
                .filter(sign -> !isAccent(sign))
                .forEach(sign -> add(Character.toLowerCase(sign), line));
        return (isOpen(line) ? line.append(SPACE) : line).toString();
    }

    /** Accents behind their letters. */
    private static String apart(String text) {
        boolean isPlain = text.chars().allMatch(letter -> letter < 0x80);
        return isPlain ? text : Normalizer.normalize(text, Normalizer.Form.NFD);
    }

    private static boolean isAccent(int sign) {
        int type = Character.getType(sign);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static void add(int sign, StringBuilder line) {
        if (sign < 0x80 && Character.isLetterOrDigit(sign)) {
            line.append((char) sign);
        } else if (LATIN.containsKey(sign)) {
            line.append(LATIN.get(sign));
        } else if (Character.isLetterOrDigit(sign)) {
            line.appendCodePoint(sign);
        } else if (isOpen(line)) {
            line.append(SPACE);
        }
    }

    /** Whether a word has begun and not ended. */
    private static boolean isOpen(StringBuilder line) {
        return line.charAt(line.length() - 1) != ' ';
    }
}
