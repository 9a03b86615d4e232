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

    void suggest(InvalidValue flaw) {
        String any = ANY.get(flaw.reason());
        if (any != null && command.getCommand() instanceof Verb verb) {
            String name = flaw.details().get(0).toString();
            if (isReadWith(name, any)) {
                verb.suggestFor(flaw);
            }
        }
    }

    private boolean isReadWith(String name, String key) {
        CommandLine tool = command;
        while (tool.getParent() != null) {
            tool = tool.getParent();
        }
        try {
            tool.parseArgs(
                    arguments.stream()
                            .map(word -> word.equals(name) ? key : word)
                            .map(word -> word.replace("=" + name, "=" + key))
                            .toArray(String[]::new));
            return true;
        } catch (CommandLine.ParameterException more) {
            return false;
        }
    }
}
