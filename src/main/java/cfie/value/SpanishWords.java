package cfie.value;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** By which Spanish words each choice goes beside its own; they lie in a bundle. */
final class SpanishWords {
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
        String key = key(choice.getDeclaringClass()) + "." + choice.name();
        return WORDS.containsKey(key) ? List.of(COMMA.split(WORDS.getString(key))) : List.of();
    }

    private static String key(Class<?> choices) {
        return choices.getName().substring(choices.getPackageName().length() + 1).replace('$', '.');
    }

    static <E extends Enum<E> & Worded> Optional<E> find(Class<E> choices, String folded) {
        return Optional.ofNullable(FOLDED.get(choices).get(folded)).map(choices::cast);
    }
}
