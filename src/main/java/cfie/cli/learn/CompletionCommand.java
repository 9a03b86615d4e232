package cfie.cli.learn;

import cfie.cli.command.Command;
import cfie.cli.command.Exit;
import cfie.cli.command.Root;
import cfie.cli.command.Word;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
        List<Phrase> phrases = Phrase.all(tool, root().texts().help());
        String grammar = shell.value().grammar().of(phrases);
        desk().out().print(script().replace("@GRAMMAR@\n", grammar));
        return Exit.DONE.code();
    }

    private String script() {
        String name = "/cfie/completion/cfie." + shell.value().word();
        try (InputStream script = CompletionCommand.class.getResourceAsStream(name)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
