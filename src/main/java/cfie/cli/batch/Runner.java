package cfie.cli.batch;

import cfie.cli.command.Command;
import cfie.cli.command.Host;
import cfie.cli.screen.Desk;
import java.util.List;
import java.util.Optional;

/** Runs the words of one line, as if they had been typed alone. */
public interface Runner {
    /** How the command ended. */
    int run(Desk desk, Host host, List<String> words);

    /** The command that they mean, without running it; empty where the host heard why not. */
    Optional<Command> read(Desk desk, Host host, List<String> words);
}
