package cfie.cli;

/** The quality labels of teachers: applications, what came of them, and the list. */
final class QualityLabelCommand extends Noun {
    QualityLabelCommand() {
        verb("apply", LabelApplyCommand::new);
        verb("award", LabelAwardCommand::new);
        verb("refuse", LabelRefuseCommand::new);
        verb("list", () -> new ListCommand(Kind.QUALITY_LABELS));
    }
}
