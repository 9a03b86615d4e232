package cfie.value;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A text for comparing what people typed: without accents, case or repeated spaces. */
public final class Folded {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private Folded() {}

    /** The words of a name, whatever stands between them and in whatever order they come. */
    public static List<String> words(String typed) {
        return WORD.matcher(of(typed)).results().map(MatchResult::group).sorted().toList();
    }

    public static String of(String typed) {
        return SPACES.matcher(bare(typed.strip())).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    private static String bare(String text) {
        if (text.chars().allMatch(letter -> letter < 0x80)) {
            return text;
        }
        return ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    }
}
