package cfie.cli.learn;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** For fish: a {@code complete} for each verb, option and argument. */
final class FishGrammar implements Grammar {
    @Override
    public String of(List<Phrase> phrases) {
        String verbs = Grammar.verbs(phrases);
        String valued =
                phrases.stream()
                        .flatMap(one -> one.options().stream())
                        .filter(one -> one.arity().max() > 0)
                        .flatMap(one -> Stream.of(one.names()))
                        .distinct()
                        .collect(joining(" ", "set -g __cfie_valued ", "\n"));
        return valued + phrases.stream().flatMap(one -> lines(one, verbs)).collect(joining());
    }

    private static Stream<String> lines(Phrase phrase, String verbs) {
        Stream<String> below =
                phrase.verbs().stream()
                        .map(
                                one ->
                                        line(phrase, " 0", " -a " + one.name())
                                                + described(one.purpose()));
        Stream<String> options =
                phrase.options().stream()
                        .map(
                                one ->
                                        line(phrase, "", option(one, verbs))
                                                + described(String.join(" ", one.description())));
        List<PositionalParamSpec> arguments = phrase.arguments();
        Stream<String> rest =
                IntStream.range(0, arguments.size())
                        .mapToObj(at -> argument(phrase, at, arguments.get(at), verbs))
                        .filter(one -> !one.isEmpty());
        return Stream.of(below, options, rest).flatMap(one -> one).map(one -> one + "\n");
    }

    /** Where only what fits may follow, its place is a number. */
    private static String line(Phrase phrase, String place, String what) {
        String words = phrase.words().isEmpty() && place.isEmpty() ? "" : " " + phrase.path();
        String condition =
                words.isEmpty() && place.isEmpty()
                        ? ""
                        : " -n " + Grammar.quoted(("__cfie_at" + place + words).stripTrailing());
        return "complete -c cfie" + condition + what;
    }

    private static String option(OptionSpec option, String verbs) {
        String names =
                Stream.of(option.names())
                        .map(
                                one ->
                                        one.startsWith("--")
                                                ? " -l " + one.substring(2)
                                                : " -s " + one.charAt(1))
                        .collect(joining());
        return names + values(Takes.of(option), verbs);
    }

    private static String argument(
            Phrase phrase, int at, PositionalParamSpec argument, String verbs) {
        String values = values(Takes.of(argument), verbs).replaceFirst("^ -x| -r", "");
        String place = " " + at + (argument.arity().max() > 1 ? "+" : "");
        return line(phrase, place, values);
    }

    private static String values(Takes takes, String verbs) {
        return switch (takes.sort()) {
            case NOTHING -> "";
            case TEXT -> " -x";
            case FILE -> " -r -F";
            case FOLDER -> " -x -a '(__fish_complete_directories)'";
            case CHOICE -> " -x -a " + Grammar.quoted(String.join(" ", takes.words()));
            case VERB -> " -x -a " + Grammar.quoted(verbs);
            case KNOWN -> " -x -a '(__cfie_known " + takes.words().get(0) + ")'";
            case NAMED_BEFORE -> " -x -a '(__cfie_known (__cfie_last))'";
        };
    }

    private static String described(String text) {
        return " -d " + Grammar.quoted(Grammar.brief(text)).replace("'\\''", "\\'");
    }
}
