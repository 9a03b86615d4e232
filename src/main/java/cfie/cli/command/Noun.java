package cfie.cli.command;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** A thing of the office that has verbs of its own. */
public abstract class Noun extends Command {
    private final Map<String, Supplier<Command>> verbs = new LinkedHashMap<>();
    private CommandSpec spec;

    protected final void verb(String name, Supplier<Command> command) {
        verbs.put(name, command);
    }

    @Override
    final CommandSpec completed(CommandSpec bare, Root root) {
        spec = bare;
        verbs.forEach(
                (name, command) ->
                        bare.addSubcommand(name, new CommandLine(command.get().of(root))));
        return bare;
    }

    @Override
    public Integer call() {
        throw new CommandLine.ParameterException(
                spec.commandLine(), say("usage.verb-missing", String.join(", ", verbs.keySet())));
    }
}
