package cfie.cli;

import cfie.cli.command.Noun;
import cfie.cli.intake.erasmus.ErasmusLinkCommand;
import cfie.cli.intake.erasmus.ErasmusUnlinkCommand;
import cfie.cli.intake.erasmus.MobilityCancelCommand;
import cfie.cli.intake.erasmus.MobilityCommand;
import cfie.cli.intake.erasmus.StepTickCommand;
import cfie.cli.intake.erasmus.StepUntickCommand;
import cfie.cli.kind.Kind;
import cfie.cli.view.ChecklistCommand;
import cfie.cli.view.ListCommand;

/** Connected actions: the Erasmus+ actions that projects support, mobilities and checklists. */
final class ErasmusCommand extends Noun {
    ErasmusCommand() {
        verb("link", ErasmusLinkCommand::new);
        verb("unlink", ErasmusUnlinkCommand::new);
        verb("mobility", MobilityCommand::new);
        verb("cancel", MobilityCancelCommand::new);
        verb("tick", StepTickCommand::new);
        verb("untick", StepUntickCommand::new);
        verb("checklist", ChecklistCommand::new);
        verb("list", () -> new ListCommand(Kind.ERASMUS_LINKS));
    }
}
