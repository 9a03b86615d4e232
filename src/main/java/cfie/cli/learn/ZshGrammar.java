package cfie.cli.learn;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** For zsh: of each command its verbs, and the rest as its {@code _arguments} wants it. */
final class ZshGrammar implements Grammar {
    @Override
    public String of(List<Phrase> phrases) {
        return phrases.stream().map(one -> entry(one, Grammar.verbs(phrases))).collect(joining());
    }

    private static String entry(Phrase phrase, String verbs) {
        Stream<String> below =
                phrase.verbs().stream()
                        .map(one -> one.name() + ":" + escaped(Grammar.brief(one.purpose())));
        Stream<String> options = phrase.options().stream().flatMap(one -> options(one, verbs));
        List<PositionalParamSpec> arguments = phrase.arguments();
        Stream<String> rest =
                IntStream.range(0, arguments.size())
                        .mapToObj(at -> argument(at + 1, arguments.get(at), verbs));
        return "    %s)%n        verbs=(%s)%n        specs=(%s)%n        ;;%n"
                .formatted(
                        Grammar.quoted(phrase.path()),
                        list(below),
                        list(Stream.concat(options, rest)));
    }

    private static String list(Stream<String> words) {
        return words.map(word -> "%n            ".formatted() + Grammar.quoted(word))
                .collect(joining());
    }

    private static Stream<String> options(OptionSpec option, String verbs) {
        String names = String.join(" ", option.names());
        String before = option.isMultiValue() ? "*" : "(" + names + ")";
        String text = "[" + escaped(Grammar.brief(String.join(" ", option.description()))) + "]";
        boolean isFlag = option.arity().max() == 0;
        return Stream.of(option.names())
                .map(
                        name ->
                                isFlag
                                        ? before + name + text
                                        : before + name + "=" + text + value(option, verbs));
    }

    private static String argument(int at, PositionalParamSpec argument, String verbs) {
        return (argument.arity().max() > 1 ? "*" : at) + value(argument, verbs);
    }

    private static String value(ArgSpec said, String verbs) {
        return ":" + escaped(said.paramLabel()) + ":" + action(Takes.of(said), verbs);
    }

    private static String action(Takes takes, String verbs) {
        return switch (takes.sort()) {
            case NOTHING, TEXT -> " ";
            case FILE -> "_files";
            case FOLDER -> "_files -/";
            case CHOICE -> "(" + String.join(" ", takes.words()) + ")";
            case VERB -> "(" + verbs + ")";
            case KNOWN -> "{_cfie_known " + takes.words().get(0) + "}";
            case NAMED_BEFORE -> "{_cfie_known $line[1]}";
        };
    }

    private static String escaped(String text) {
        return text.replaceAll("([:\\[\\]\\\\])", "\\\\$1");
    }
}
