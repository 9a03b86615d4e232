package cfie.cli.learn;

import cfie.cli.command.Command;
import cfie.cli.command.Exit;
import cfie.cli.command.Root;
import cfie.cli.command.Word;
import java.util.function.Function;
import picocli.CommandLine;

/** Writes what a shell has to know to complete the tool's lines. */
public final class CompletionCommand extends Command {
    private final Word<Shell> shell =
            argument("bash|zsh|fish", "argument.shell", oneOf(Shell.class));
    private final Function<Root, CommandLine> whole;

    /**
     * @param whole makes the tool with all its verbs
     */
    public CompletionCommand(Function<Root, CommandLine> whole) {
        this.whole = whole;
    }

    @Override
    public Integer call() {
        CommandLine tool = whole.apply(new Root(desk(), root().texts().language()));
        desk().out().print(shell.value().script(Phrase.all(tool, root().texts().help())));
        return Exit.DONE.code();
    }
}
