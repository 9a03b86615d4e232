package cfie.cli.screen;

import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands for the values that somebody has to say, in the language of the help.
 *
 * @param help the words of the help
 */
public record Labels(ResourceBundle help) {
    private static final Pattern WORD = Pattern.compile("\\b[A-Z][A-Z-]*\\d?\\b");

    /** A label may be made of several words, each of which has its own: {@code FILE|-}. */
    public String of(String label) {
        return help.containsKey(key(label))
                ? help.getString(key(label))
                : WORD.matcher(label)
                        .replaceAll(word -> Matcher.quoteReplacement(word(word.group())));
    }

    private String word(String word) {
        return help.containsKey(key(word)) ? help.getString(key(word)) : word;
    }

    private static String key(String word) {
        return "parameter." + word;
    }
}
