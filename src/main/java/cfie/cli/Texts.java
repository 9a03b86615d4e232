package cfie.cli;

import cfie.value.Failure;
import cfie.value.Phrased;
import cfie.value.Worded;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** The sentences of the tool in one language, by key. */
public final class Texts {
    private static final String BUNDLE = "cfie.messages";

    private final ResourceBundle bundle;

    Texts(Language language) {
        this.bundle =
                ResourceBundle.getBundle(
                        BUNDLE,
                        language.bundle(),
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    ResourceBundle bundle() {
        return bundle;
    }

    public String say(String key, Object... details) {
        Object[] texts = Arrays.stream(details).map(this::spoken).toArray();
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(texts);
    }

    private String spoken(Object detail) {
        if (detail instanceof Phrased phrased) {
            return bundle.getString(phrased.phrase());
        }
        return detail instanceof Worded word ? word.word() : String.valueOf(detail);
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
    Optional<String> found(String key) {
        return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
    }

    static String key(Failure failure) {
        return "failure." + failure.reason().name();
    }
}
