package cfie.cli.screen;

import cfie.domain.ledger.Difference;
import cfie.value.Composed;
import cfie.value.Credits;
import cfie.value.Failure;
import cfie.value.Misspelt;
import cfie.value.Phrased;
import cfie.value.Worded;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The sentences of the tool in one language, by key. They lie in three bundles, each read when it
 * is first needed: what is told every day, what is wrong, and the help.
 */
public final class Texts {
    private static final Pattern COUNTED =
            Pattern.compile("\\[(\\d):([^|\\]]*)\\|([^|\\]]*)(?:\\|([^\\]]*))?\\]");

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
        return new MessageFormat(counted(holding(key).getString(key), texts), Locale.ROOT)
                .format(texts);
    }

    /**
     * Of {@code [0:one|several|none]} what fits the detail of that number; several are none too.
     */
    private static String counted(String sentence, Object... texts) {
        return COUNTED.matcher(sentence)
                .replaceAll(
                        form ->
                                Matcher.quoteReplacement(
                                        form(form, texts[Integer.parseInt(form.group(1))])));
    }

    private static String form(MatchResult forms, Object count) {
        boolean isNone = count.equals("0") && forms.group(4) != null;
        return forms.group(isNone ? 4 : count.equals("1") ? 2 : 3);
    }

    private String spoken(Object detail) {
        if (detail instanceof Phrased phrased) {
            return holding(phrased.phrase()).getString(phrased.phrase());
        }
        if (detail instanceof Composed composed) {
            return composed.told(this::say);
        }
        if (detail instanceof List<?> choices) {
            return choices.stream()
                    .map(this::choice)
                    .map(Texts::quoted)
                    .collect(Collectors.joining(", "));
        }
        if (detail instanceof Difference difference) {
            return new Spoken(this).difference(difference);
        }
        if (detail instanceof BigDecimal amount) {
            return amount(amount);
        }
        return detail instanceof Credits credits ? amount(credits.amount()) : choice(detail);
    }

    /** An amount as the reader writes it: in Spanish with a comma. */
    public String amount(BigDecimal amount) {
        return language == Language.ES ? Credits.printed(amount) : amount.toPlainString();
    }

    private String choice(Object one) {
        return one instanceof Worded word ? word(word) : String.valueOf(one);
    }

    /** By a word that may be typed, in the reader's language if there is one. */
    public String word(Worded one) {
        return one.spanish().stream()
                .filter(any -> language == Language.ES)
                .findFirst()
                .orElseGet(one::word);
    }

    /** As it is typed: words that belong together within quotes. */
    private static String quoted(String words) {
        return words.contains(" ") ? '"' + words + '"' : words;
    }

    /** What a stop means, in a sentence; and what was meant, where a choice was mistyped. */
    public String say(Failure failure) {
        String sentence = say(key(failure), failure.details().toArray());
        return meant(failure.details())
                .map(word -> sentence + ". " + say("usage.did-you-mean", word))
                .orElse(sentence);
    }

    /** Of what may be chosen, what was typed is most like; it stands before the choices. */
    private static Optional<String> meant(List<Object> details) {
        return details.size() == 2 && details.get(1) instanceof List<?> choices
                ? Misspelt.meant(
                        String.valueOf(details.get(0)),
                        choices.stream().flatMap(Texts::words).toList())
                : Optional.empty();
    }

    private static Stream<String> words(Object choice) {
        return choice instanceof Worded one
                ? Stream.concat(Stream.of(one.word()), one.spanish().stream())
                : Stream.of(String.valueOf(choice));
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
