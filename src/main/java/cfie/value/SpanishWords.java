package cfie.value;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * By which Spanish words each choice goes beside its own, which columns hold which choices, and by
 * which words commands and options are looked for; they lie in a bundle.
 */
public final class SpanishWords {
    private static final String OF_COLUMN = "column.";
    private static final String TYPED = "typed.";
    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z_-]*");
    private static final Pattern COMMA = Pattern.compile(", *");
    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle(
                    "cfie.words",
                    Locale.ROOT,
                    ResourceBundle.Control.getNoFallbackControl(
                            ResourceBundle.Control.FORMAT_PROPERTIES));

    /** Of each kind of choice, its words as they compare. */
    private static final ClassValue<Map<String, Worded>> FOLDED =
            new ClassValue<>() {
                @Override
                protected Map<String, Worded> computeValue(Class<?> choices) {
                    return Arrays.stream(choices.getEnumConstants())
                            .map(Worded.class::cast)
                            .flatMap(one -> of(one).stream().map(word -> Map.entry(word, one)))
                            .collect(
                                    Collectors.toUnmodifiableMap(
                                            entry -> Folded.of(entry.getKey()),
                                            Map.Entry::getValue));
                }
            };

    private SpanishWords() {}

    static List<String> of(Worded choice) {
        return said(key(choice.getDeclaringClass()) + "." + name(choice.word()));
    }

    /** What somebody may type who looks for the command, or the option, of that name. */
    public static List<String> typed(String name) {
        return said(TYPED + name);
    }

    private static List<String> said(String key) {
        return WORDS.containsKey(key) ? List.of(COMMA.split(WORDS.getString(key))) : List.of();
    }

    /** A cell with the words of choices in Spanish, if its column holds such. */
    public static String inCell(String column, String cell) {
        List<String> choices = said(OF_COLUMN + column);
        return choices.isEmpty()
                ? cell
                : WORD.matcher(cell)
                        .replaceAll(
                                word -> Matcher.quoteReplacement(spanish(choices, word.group())));
    }

    private static String spanish(List<String> choices, String word) {
        return choices.stream()
                .flatMap(choice -> said(choice + "." + name(word)).stream())
                .findFirst()
                .orElse(word);
    }

    private static String name(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static String key(Class<?> choices) {
        return choices.getName().substring(choices.getPackageName().length() + 1).replace('$', '.');
    }

    static <E extends Enum<E> & Worded> Optional<E> find(Class<E> choices, String folded) {
        return Optional.ofNullable(FOLDED.get(choices).get(folded)).map(choices::cast);
    }
}
