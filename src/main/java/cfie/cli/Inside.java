package cfie.cli;

import cfie.cli.batch.Runner;
import cfie.cli.command.Command;
import cfie.cli.command.Host;
import cfie.cli.screen.Desk;
import java.util.List;
import java.util.Optional;

/** The tool inside the tool: a line of a batch as if it had been typed alone. */
final class Inside implements Runner {
    @Override
    public int run(Desk desk, Host host, List<String> words) {
        return new Tool(desk, host).run(words.toArray(String[]::new));
    }

    @Override
    public Optional<Command> read(Desk desk, Host host, List<String> words) {
        return new Tool(desk, host).read(words.toArray(String[]::new));
    }
}
