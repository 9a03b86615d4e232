package cfie.cli.learn;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * For bash: of each command its verbs, its options with what they take, and what its arguments
 * take. What is taken is one word: {@code -}, {@code text}, {@code file}, {@code folder}, a choice
 * {@code a|b}, or {@code @school} for what the register knows; behind what may be repeated, a plus.
 */
final class BashGrammar implements Grammar {
    @Override
    public String of(List<Phrase> phrases) {
        return phrases.stream().map(one -> entry(one, Grammar.verbs(phrases))).collect(joining());
    }

    private static String entry(Phrase phrase, String verbs) {
        String below = phrase.verbs().stream().map(Phrase::name).collect(joining(" "));
        String options =
                phrase.options().stream()
                        .flatMap(one -> options(one, verbs))
                        .collect(joining("\n"));
        String arguments =
                phrase.arguments().stream().map(one -> taken(one, verbs)).collect(joining(" "));
        return "    %s)%n        verbs=%s%n        options=%s%n        arguments=%s%n        ;;%n"
                .formatted(
                        Grammar.quoted(phrase.path()),
                        Grammar.quoted(below),
                        Grammar.quoted(options),
                        Grammar.quoted(arguments));
    }

    private static Stream<String> options(OptionSpec option, String verbs) {
        return Stream.of(option.names()).map(name -> name + " " + taken(option, verbs));
    }

    private static String taken(ArgSpec said, String verbs) {
        boolean isList = said instanceof OptionSpec ? false : said.arity().max() > 1;
        return word(Takes.of(said), verbs) + (isList ? "+" : "");
    }

    private static String word(Takes takes, String verbs) {
        return switch (takes.sort()) {
            case NOTHING -> "-";
            case TEXT -> "text";
            case FILE -> "file";
            case FOLDER -> "folder";
            case CHOICE -> String.join("|", takes.words());
            case VERB -> verbs.replace(' ', '|');
            case KNOWN -> "@" + takes.words().get(0);
            case NAMED_BEFORE -> "@";
        };
    }
}
