package cfie.cli;

import cfie.cli.screen.Texts;
import cfie.value.Failure;
import cfie.value.OneLine;
import java.util.stream.Collectors;
import picocli.CommandLine;

/** Says in the user's language what is wrong with the arguments. */
record Misuse(Texts texts, CommandLine.ParameterException misuse) {
    String message() {
        if (misuse.getCause() instanceof Failure flaw) {
            return place() + texts.say(flaw);
        }
        if (misuse instanceof CommandLine.UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (misuse instanceof CommandLine.MissingParameterException missing) {
            String names =
                    missing.getMissing().stream()
                            .map(Misuse::name)
                            .distinct()
                            .collect(Collectors.joining(", "));
            return names.isEmpty()
                    ? texts.say("usage.value-missing", name(misuse.getArgSpec()))
                    : texts.say("usage.missing", names);
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

    private String unmatched(CommandLine.UnmatchedArgumentException unmatched) {
        String argument = OneLine.printable(unmatched.getUnmatched().get(0));
        String suggestions = String.join(", ", unmatched.getSuggestions());
        boolean isOption = unmatched.isUnknownOption();
        String message = texts.say(isOption ? "usage.unknown-option" : "usage.unknown", argument);
        return suggestions.isEmpty()
                ? message
                : message + " " + texts.say("usage.did-you-mean", suggestions);
    }

    private String place() {
        return misuse.getArgSpec() == null ? "" : name(misuse.getArgSpec()) + ": ";
    }

    private static String name(CommandLine.Model.ArgSpec argument) {
        return argument instanceof CommandLine.Model.OptionSpec option
                ? option.longestName()
                : argument.paramLabel();
    }
}
