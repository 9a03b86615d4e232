package cfie.cli.screen;

import cfie.value.Failure;
import cfie.value.Phrased;
import cfie.value.Worded;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/**
 * The sentences of the tool in one language, by key. They lie in three bundles, each read when it
 * is first needed: what is told every day, what is wrong, and the help.
 */
public final class Texts {
    private static final List<String> WRONG =
            List.of("failure.", "fault.", "requirement.", "error.", "usage.");

    private final Language language;
    private final Map<String, ResourceBundle> read = new HashMap<>();

    public Texts(Language language) {
        this.language = language;
    }

    public Language language() {
        return language;
    }

    public ResourceBundle help() {
        return bundle("cfie.help");
    }

    private ResourceBundle holding(String key) {
        boolean isWrong = WRONG.stream().anyMatch(key::startsWith);
        return bundle(isWrong ? "cfie.failures" : "cfie.messages");
    }

    private ResourceBundle bundle(String name) {
        return read.computeIfAbsent(
                name,
                one ->
                        ResourceBundle.getBundle(
                                one,
                                language.bundle(),
                                ResourceBundle.Control.getNoFallbackControl(
                                        ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    public String say(String key, Object... details) {
        Object[] texts = Arrays.stream(details).map(this::spoken).toArray();
        return new MessageFormat(holding(key).getString(key), Locale.ROOT).format(texts);
    }

    private String spoken(Object detail) {
        if (detail instanceof Phrased phrased) {
            return holding(phrased.phrase()).getString(phrased.phrase());
        }
        if (detail instanceof List<?> choices) {
            return choices.stream().map(this::choice).collect(Collectors.joining(", "));
        }
        return detail instanceof Worded word ? word.word() : String.valueOf(detail);
    }

    /** By a word that may be typed, in the reader's language if there is one. */
    private String choice(Object one) {
        return Optional.of(one)
                .filter(any -> language == Language.ES)
                .map(any -> ((Worded) any).spanish())
                .filter(words -> !words.isEmpty())
                .map(words -> quoted(words.get(0)))
                .orElseGet(() -> ((Worded) one).word());
    }

    /** As it is typed: words that belong together within quotes. */
    private static String quoted(String words) {
        return words.contains(" ") ? '"' + words + '"' : words;
    }

    /** What a stop means, in a sentence. */
    public String say(Failure failure) {
        return say(key(failure), failure.details().toArray());
    }

    /** The name of a column or a field; what has none keeps its key. */
    public String label(String key) {
        return found("label." + key).orElse(key);
    }

    /** The words of the key, if it has any. */
    public Optional<String> found(String key) {
        ResourceBundle bundle = holding(key);
        return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
    }

    public static String key(Failure failure) {
        return "failure." + failure.reason().name();
    }
}
