package cfie.cli;

import cfie.cli.command.Noun;
import cfie.cli.intake.ImportCommand;
import cfie.cli.intake.dossier.ExternalCreditsAddCommand;
import cfie.cli.intake.dossier.ExternalCreditsRemoveCommand;
import cfie.cli.kind.Kind;
import cfie.cli.view.ListCommand;

/** The credits that other bodies certified, which count towards the same cap. */
final class ExternalCreditsCommand extends Noun {
    ExternalCreditsCommand() {
        verb("add", ExternalCreditsAddCommand::new);
        verb("import", () -> new ImportCommand(Kind.EXTERNAL_CREDITS));
        verb("list", () -> new ListCommand(Kind.EXTERNAL_CREDITS));
        verb("remove", ExternalCreditsRemoveCommand::new);
    }
}
