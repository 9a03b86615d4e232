package cfie.cli;

import cfie.cli.command.Noun;
import cfie.cli.intake.programme.SchoolApplyCommand;
import cfie.cli.intake.programme.SchoolCallCommand;
import cfie.cli.intake.programme.SchoolDecideCommand;
import cfie.cli.intake.programme.SchoolSubmitCommand;
import cfie.cli.kind.Kind;
import cfie.cli.view.ListCommand;
import cfie.cli.view.OutlookCommand;

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
