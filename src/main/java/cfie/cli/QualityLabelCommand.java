package cfie.cli;

import cfie.cli.command.Noun;
import cfie.cli.intake.programme.LabelApplyCommand;
import cfie.cli.intake.programme.LabelAwardCommand;
import cfie.cli.intake.programme.LabelRefuseCommand;
import cfie.cli.intake.programme.LabelRemoveCommand;
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
