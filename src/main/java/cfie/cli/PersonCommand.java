package cfie.cli;

import cfie.cli.command.Noun;
import cfie.cli.upkeep.PersonExportCommand;
import cfie.cli.upkeep.PersonForgetCommand;
import cfie.cli.upkeep.PersonMergeCommand;

/** One person, as data protection sees them: who they are, and all that is held of them. */
final class PersonCommand extends Noun {
    PersonCommand() {
        verb("export", PersonExportCommand::new);
        verb("forget", PersonForgetCommand::new);
        verb("merge", PersonMergeCommand::new);
    }
}
