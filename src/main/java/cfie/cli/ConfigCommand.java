package cfie.cli;

import cfie.cli.command.Noun;
import cfie.cli.upkeep.ConfigGetCommand;
import cfie.cli.upkeep.ConfigListCommand;

/** What is said once for all commands, in files and in the environment. */
final class ConfigCommand extends Noun {
    ConfigCommand() {
        verb("list", ConfigListCommand::new);
        verb("get", ConfigGetCommand::new);
    }
}
