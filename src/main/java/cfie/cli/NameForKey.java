package cfie.cli;

import cfie.cli.command.Verb;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;

/**
 * A name that somebody typed where a key is expected: whose it is the register tells that the rest
 * of the line, or a setting, names.
 */
record NameForKey(CommandLine command, List<String> arguments) {
    /** Keys by which the rest of the line can be read. */
    private static final Map<Enum<?>, String> ANY =
            Map.of(Flaw.NIF_FORM, "00000000T", Flaw.SCHOOL_CODE, "05000000");

    /** Of several names on the line the first is the one that is told. */
    void suggest(InvalidValue flaw) {
        if (command.getCommand() instanceof Verb verb
                && ANY.containsKey(flaw.reason())
                && isReadWithout(flaw, arguments)) {
            verb.suggestFor(flaw);
        }
    }

    private boolean isReadWithout(InvalidValue flaw, List<String> words) {
        String name = flaw.details().get(0).toString();
        String key = ANY.get(flaw.reason());
        List<String> others =
                words.stream()
                        .map(word -> word.equals(name) ? key : word)
                        .map(word -> word.replace("=" + name, "=" + key))
                        .toList();
        try {
            tool().parseArgs(others.toArray(String[]::new));
            return true;
        } catch (CommandLine.MissingParameterException shorter) {
            return isOwnRead(others);
        } catch (CommandLine.ParameterException more) {
            return more.getCause() instanceof InvalidValue next
                    && ANY.containsKey(next.reason())
                    && !others.equals(words)
                    && isReadWithout(next, others);
        }
    }

    /** Which register is meant the tool's own options say, whatever else is missing. */
    private boolean isOwnRead(List<String> words) {
        try {
            tool().parseArgs(Tool.own(tool().getCommandSpec(), words).toArray(String[]::new));
            return true;
        } catch (CommandLine.ParameterException more) {
            return false;
        }
    }

    private CommandLine tool() {
        CommandLine tool = command;
        while (tool.getParent() != null) {
            tool = tool.getParent();
        }
        return tool;
    }
}
