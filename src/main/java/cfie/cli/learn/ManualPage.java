package cfie.cli.learn;

import static java.util.stream.Collectors.joining;

import cfie.cli.screen.Labels;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * A command told at length, in AsciiDoc: as a page of the manual, or as a section of a book.
 *
 * @param version of the tool
 */
public record ManualPage(Phrase phrase, String version) {

    /** The name of its page: {@code cfie-award-add}. */
    public String name() {
        return String.join("-", line().split(" "));
    }

    /** As {@code man} shows it. */
    public String text() {
        return """
        = %1$s(1)
        :doctype: manpage
        :manmanual: cfie
        :mansource: %2$s
        :manname-title: %3$s

        == %3$s

        %1$s - %4$s

        == %5$s

        %6$s

        == %7$s

          %8$s

        %9$s== %10$s

        %11$s
        """
                .formatted(
                        name(),
                        version,
                        words("name"),
                        phrase.purpose(),
                        words("synopsis"),
                        synopsis(),
                        words("example"),
                        example(),
                        parts("== "),
                        words("see-also"),
                        words("see-also.text"));
    }

    /** As a section of the second level, below a chapter. */
    public String section() {
        return """
        === %s

        %s

        [source,console?prompt=$]
        ----
        $ %s
        ----

        %s

        %s"""
                .formatted(
                        line(),
                        plain(phrase.purpose()),
                        example(),
                        synopsis(),
                        parts("[discrete]\n==== "));
    }

    /** What can be said with it, each part under its heading. */
    private String parts(String heading) {
        return part(heading, "verbs", phrase.verbs().stream().map(ManualPage::verb).toList())
                + part(
                        heading,
                        "arguments",
                        phrase.arguments().stream().map(this::argument).toList())
                + part(heading, "options", phrase.options().stream().map(this::option).toList());
    }

    private String part(String heading, String key, List<String> entries) {
        return entries.isEmpty()
                ? ""
                : heading + words(key) + "\n\n" + String.join("", entries) + "\n";
    }

    private static String verb(Phrase verb) {
        return entry("*" + verb.name() + "*", verb.purpose());
    }

    private String argument(PositionalParamSpec argument) {
        return entry(taken(argument), String.join(" ", argument.description()));
    }

    private String option(OptionSpec option) {
        String names = Stream.of(option.names()).map(ManualPage::bold).collect(joining(", "));
        String value = option.arity().max() == 0 ? "" : "=" + taken(option);
        return entry(names + value, String.join(" ", option.description()));
    }

    private static String entry(String term, String text) {
        return term + ":: " + plain(text) + "\n";
    }

    /** What has to be said, in the order in which it is told; the rest is optional. */
    private String synopsis() {
        Stream<String> groups = phrase.spec().argGroups().stream().map(this::either);
        Stream<String> needed =
                phrase.options().stream()
                        .filter(one -> one.required() && one.group() == null)
                        .map(this::said);
        Stream<String> arguments = phrase.arguments().stream().map(this::place);
        String verb = phrase.verbs().isEmpty() ? "" : words("verb");
        return Stream.of(
                        Stream.of("*" + line() + "*", verb),
                        arguments,
                        needed,
                        groups,
                        Stream.of("[" + words("options-word") + "]"))
                .flatMap(one -> one)
                .filter(one -> !one.isEmpty())
                .collect(joining(" "));
    }

    private String either(ArgGroupSpec group) {
        return group.args().stream()
                .map(one -> said((OptionSpec) one))
                .collect(joining(" | ", "(", ")"));
    }

    private String said(OptionSpec option) {
        String value = option.arity().max() == 0 ? "" : "=" + taken(option);
        return bold(option.longestName()) + value;
    }

    private String place(PositionalParamSpec argument) {
        String one = taken(argument) + (argument.arity().max() > 1 ? "…" : "");
        return argument.required() ? one : "[" + one + "]";
    }

    private String taken(ArgSpec said) {
        return "_" + plain(new Labels(phrase.help()).of(said.paramLabel())) + "_";
    }

    private static String bold(String name) {
        return "*" + plain(name) + "*";
    }

    /** The line that its help opens with, without the word before it. */
    private String example() {
        return String.join(" ", phrase.spec().usageMessage().headerHeading())
                .replaceAll("(%n)+ *", " ")
                .strip()
                .replaceFirst("^[^:]*: ", "");
    }

    private String line() {
        return "cfie" + (phrase.words().isEmpty() ? "" : " " + phrase.path());
    }

    private String words(String key) {
        return phrase.help().getString("manual." + key);
    }

    /** Nothing in it means anything to AsciiDoc. */
    private static String plain(String text) {
        return "pass:c[" + text.replace("]", "\\]") + "]";
    }
}
