package cfie.cli.learn;

import cfie.cli.command.Choice;
import cfie.store.Known;
import cfie.value.Body;
import cfie.value.Cfie;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * What an option or an argument takes, as far as a shell can help with it.
 *
 * @param words the words of a choice, or the kind of what the register knows
 */
record Takes(Sort sort, List<String> words) {
    private static final Pattern CHOICE = Pattern.compile("[a-z-]+(\\|[a-z-]+)+");
    private static final Takes TEXT = new Takes(Sort.TEXT, List.of());
    private static final Takes FILE = new Takes(Sort.FILE, List.of());
    private static final Map<String, Takes> BY_LABEL =
            Map.ofEntries(
                    Map.entry("NIF", known(Known.TEACHER)),
                    Map.entry("NIF-WRONG", known(Known.TEACHER)),
                    Map.entry("NIF-RIGHT", known(Known.TEACHER)),
                    Map.entry("Y", known(Known.YEAR)),
                    Map.entry("Y2", known(Known.YEAR)),
                    Map.entry(
                            "SLUG", choice(Arrays.stream(Cfie.values()).map(Cfie::slug).toList())),
                    Map.entry("BODY", choice(Body.allSlugs())),
                    Map.entry("ID", new Takes(Sort.NAMED_BEFORE, List.of())),
                    Map.entry("TOPIC", new Takes(Sort.VERB, List.of())),
                    Map.entry("VERB", new Takes(Sort.VERB, List.of())),
                    Map.entry("DIR", new Takes(Sort.FOLDER, List.of())),
                    Map.entry("FILE", FILE),
                    Map.entry("FILE|-", FILE),
                    Map.entry("FILE|DIR", FILE),
                    Map.entry("FILE|DIR|CODE|NUMBER", FILE),
                    Map.entry("PATH|URL", FILE),
                    Map.entry("KEYSTORE", FILE),
                    Map.entry("CA.pem", FILE));

    /** How a shell can help. */
    enum Sort {
        NOTHING,
        TEXT,
        CHOICE,
        FILE,
        FOLDER,
        VERB,
        KNOWN,
        /** A key of the kind that the argument before it names. */
        NAMED_BEFORE
    }

    static Takes of(ArgSpec said) {
        if (said.arity().max() == 0) {
            return new Takes(Sort.NOTHING, List.of());
        }
        if (CHOICE.matcher(said.paramLabel()).matches()) {
            return choice(List.of(said.paramLabel().split("\\|")));
        }
        return Choice.of(said)
                .map(one -> choice(one.words()))
                .orElseGet(() -> BY_LABEL.getOrDefault(said.paramLabel(), keyOf(said)));
    }

    /** Several kinds of things have codes and numbers. */
    private static Takes keyOf(ArgSpec said) {
        return switch (subject(said) + " " + said.paramLabel()) {
            case "school CODE", "to CODE" -> known(Known.SCHOOL);
            case "project CODE" -> known(Known.PROJECT);
            case "certificate NUMBER", "numbers NUMBER" -> known(Known.CERTIFICATE);
            default -> TEXT;
        };
    }

    private static String subject(ArgSpec said) {
        return said instanceof OptionSpec option
                ? option.longestName().substring("--".length())
                : said.descriptionKey().replaceFirst("^argument\\.", "");
    }

    private static Takes choice(List<String> words) {
        return new Takes(Sort.CHOICE, words);
    }

    private static Takes known(Known kind) {
        return new Takes(Sort.KNOWN, List.of(kind.word()));
    }
}
