package cfie.cli;

/** The label eTwinning School: its calls, who can have it, applications and what came of them. */
final class SchoolLabelCommand extends Noun {
    SchoolLabelCommand() {
        verb("call", SchoolCallCommand::new);
        verb("outlook", OutlookCommand::new);
        verb("apply", SchoolApplyCommand::new);
        verb("submit", SchoolSubmitCommand::new);
        verb("decide", SchoolDecideCommand::new);
        verb("list", () -> new ListCommand(Kind.SCHOOL_LABELS));
    }
}
