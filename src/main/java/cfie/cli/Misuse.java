package cfie.cli;

import cfie.cli.screen.Labels;
import cfie.cli.screen.Texts;
import cfie.value.Failure;
import cfie.value.Misspelt;
import cfie.value.OneLine;
import cfie.value.SpanishWords;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine;

/** Says in the user's language what is wrong with the arguments. */
record Misuse(Texts texts, CommandLine.ParameterException misuse) {
    private static final String OPTION = "--";

    String message() {
        if (misuse.getCause() instanceof Failure flaw) {
            return place() + texts.say(flaw);
        }
        if (misuse instanceof CommandLine.UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (misuse instanceof CommandLine.MissingParameterException missing) {
            return unknownOption().map(this::unmatched).orElseGet(() -> missing(missing));
        }
        if (misuse instanceof CommandLine.OverwrittenOptionException repeated) {
            return texts.say("usage.repeated", name(repeated.getOverwritten()));
        }
        if (misuse instanceof CommandLine.MutuallyExclusiveArgsException) {
            return texts.say("usage.exclusive");
        }
        return misuse.getArgSpec() == null
                ? OneLine.printable(misuse.getMessage())
                : texts.say("usage.unreadable", name(misuse.getArgSpec()));
    }

    /** What is missing may be there under a name that does not exist. */
    private Optional<CommandLine.UnmatchedArgumentException> unknownOption() {
        return command().getUnmatchedArguments().stream()
                .filter(word -> word.startsWith("-"))
                .findFirst()
                .map(List::of)
                .map(word -> new CommandLine.UnmatchedArgumentException(command(), word));
    }

    /** Whether what was read last is no verb, behind which its options stand. */
    private boolean isVerbless() {
        return !command().getSubcommands().isEmpty();
    }

    private CommandLine command() {
        return misuse.getCommandLine();
    }

    private String missing(CommandLine.MissingParameterException missing) {
        List<CommandLine.Model.ArgSpec> all = missing.getMissing();
        if (all.isEmpty()) {
            return texts.say("usage.value-missing", name(misuse.getArgSpec()));
        }
        String names = all.stream().map(this::name).distinct().collect(Collectors.joining(", "));
        boolean isEither = all.size() > 1 && all.stream().allMatch(Misuse::isAlternative);
        return texts.say(isEither ? "usage.one-missing" : "usage.missing", names);
    }

    private static boolean isAlternative(CommandLine.Model.ArgSpec argument) {
        return argument.group() != null && argument.group().exclusive();
    }

    private String unmatched(CommandLine.UnmatchedArgumentException unmatched) {
        String argument = OneLine.printable(unmatched.getUnmatched().get(0));
        boolean isOption = unmatched.isUnknownOption();
        String message = texts.say(isOption ? "usage.unknown-option" : "usage.unknown", argument);
        return (isOption ? option(argument) : like(argument, command().getSubcommands().keySet()))
                .map(meant -> message + " " + texts.say("usage.did-you-mean", meant))
                .orElseGet(
                        () ->
                                isOption && isVerbless()
                                        ? message + " " + texts.say("usage.option-first")
                                        : message);
    }

    /**
     * Without what it was given: the option of that Spanish title, or else the one most like it.
     */
    private Optional<String> option(String typed) {
        String name = typed.replaceFirst("^--?", "").replaceFirst("=.*", "");
        List<String> known =
                command().getCommandSpec().optionsMap().keySet().stream()
                        .filter(option -> option.startsWith(OPTION))
                        .map(option -> option.substring(OPTION.length()))
                        .toList();
        return new Filling(command().getCommandSpec())
                .titled(name)
                .or(() -> like(name, known).map(OPTION::concat));
    }

    /** The word that one is like, in Spanish too, or begins. */
    private static Optional<String> like(String typed, Collection<String> known) {
        Map<String, String> names = new LinkedHashMap<>();
        known.forEach(word -> names.put(word, word));
        known.forEach(
                word -> SpanishWords.typed(word).forEach(said -> names.putIfAbsent(said, word)));
        return Misspelt.meant(typed, names.keySet())
                .map(names::get)
                .or(() -> known.stream().filter(word -> word.startsWith(typed)).findFirst());
    }

    private String place() {
        return misuse.getArgSpec() == null ? "" : name(misuse.getArgSpec()) + ": ";
    }

    private String name(CommandLine.Model.ArgSpec argument) {
        return argument instanceof CommandLine.Model.OptionSpec option
                ? option.longestName()
                : new Labels(texts.help()).of(argument.paramLabel());
    }
}
