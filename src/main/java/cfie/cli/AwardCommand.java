package cfie.cli;

import cfie.cli.command.Noun;
import cfie.cli.intake.programme.AwardAddCommand;
import cfie.cli.intake.programme.AwardRemoveCommand;
import cfie.cli.kind.Kind;
import cfie.cli.view.ListCommand;

/** The recognitions of projects, schools and teachers beside credits and labels. */
final class AwardCommand extends Noun {
    AwardCommand() {
        verb("add", AwardAddCommand::new);
        verb("remove", AwardRemoveCommand::new);
        verb("list", () -> new ListCommand(Kind.AWARDS));
    }
}
