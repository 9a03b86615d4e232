package cfie.cli.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * A command with the words that lead to it, and what may follow them; the tool itself has none.
 *
 * @param help the words of the help
 */
public record Phrase(List<String> words, CommandSpec spec, ResourceBundle help) {

    /** Everything that can be said to the tool, as far as the help tells, in its order. */
    public static List<Phrase> all(CommandLine tool, ResourceBundle help) {
        return new Phrase(List.of(), tool.getCommandSpec(), help).andBelow().toList();
    }

    public Phrase {
        spec.resourceBundle(help);
    }

    private Stream<Phrase> andBelow() {
        return Stream.concat(Stream.of(this), verbs().stream().flatMap(Phrase::andBelow));
    }

    /** As it is typed behind the tool's name. */
    public String path() {
        return String.join(" ", words);
    }

    /** The verbs that it has, without those that the help keeps to itself. */
    public List<Phrase> verbs() {
        return spec.subcommands().entrySet().stream()
                .filter(one -> !one.getValue().getCommandSpec().usageMessage().hidden())
                .map(one -> below(one.getKey(), one.getValue().getCommandSpec()))
                .toList();
    }

    private Phrase below(String word, CommandSpec verb) {
        List<String> longer = new ArrayList<>(words);
        longer.add(word);
        return new Phrase(longer, verb, help);
    }

    /** Its own options, in the order of the help; what is said everywhere is the tool's. */
    public List<OptionSpec> options() {
        return spec.options().stream().filter(one -> !one.hidden() && !one.inherited()).toList();
    }

    public List<PositionalParamSpec> arguments() {
        return spec.positionalParameters();
    }

    /** The last of its words, or the tool's name. */
    public String name() {
        return spec.name();
    }

    public String purpose() {
        return String.join(" ", spec.usageMessage().header());
    }
}
