package cfie.value;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Texts as the words by which they are sought: without accents or case, and what stands between.
 */
public final class Keywords {
    private static final String SPACE = " ";
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern LETTERS_APART = Pattern.compile("[łøđðħıßæœþ]");
    private static final Map<String, String> PLAIN =
            Map.of(
                    "ł", "l", "ø", "o", "đ", "d", "ð", "d", "ħ", "h", "ı", "i", "ß", "ss", "æ",
                    "ae", "œ", "oe", "þ", "th");

    private Keywords() {}

    /** The words of what somebody typed. */
    public static List<String> of(String typed) {
        return Stream.of(plain(typed).split(SPACE)).filter(word -> !word.isEmpty()).toList();
    }

    /**
     * All words of the texts in a row, with a space before the first and after each, so that a word
     * that begins with {@code qui} is found as {@code " qui"}.
     */
    public static String line(Stream<String> texts) {
        StringBuilder line = new StringBuilder(SPACE);
        texts.flatMap(text -> of(text).stream()).forEach(word -> line.append(word).append(SPACE));
        return line.toString();
    }

    /** The sign by which a word that begins so is found in a line. */
    public static String start(String word) {
        return SPACE + word;
    }

    private static String plain(String text) {
        return BETWEEN.matcher(latin(Folded.of(text))).replaceAll(SPACE);
    }

    /** Letters that are no others with an accent are written as a keyboard without them does. */
    private static String latin(String folded) {
        Matcher apart = LETTERS_APART.matcher(folded);
        return apart.find() ? apart.replaceAll(found -> PLAIN.get(found.group())) : folded;
    }
}
