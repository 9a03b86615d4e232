package cfie.cli;

import cfie.cli.command.Noun;
import cfie.cli.intake.LabelApplyCommand;
import cfie.cli.intake.LabelAwardCommand;
import cfie.cli.intake.LabelRefuseCommand;
import cfie.cli.intake.LabelRemoveCommand;
import cfie.cli.kind.Kind;
import cfie.cli.view.ListCommand;

/** The quality labels of teachers: applications, what came of them, and the list. */
final class QualityLabelCommand extends Noun {
    QualityLabelCommand() {
        verb("apply", LabelApplyCommand::new);
        verb("award", LabelAwardCommand::new);
        verb("refuse", LabelRefuseCommand::new);
        verb("remove", LabelRemoveCommand::new);
        verb("list", () -> new ListCommand(Kind.QUALITY_LABELS));
    }
}
