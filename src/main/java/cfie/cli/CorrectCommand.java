package cfie.cli;

import cfie.cli.command.Noun;
import cfie.cli.intake.dossier.CorrectProjectCommand;
import cfie.cli.intake.dossier.CorrectRegistrationCommand;
import cfie.cli.intake.dossier.ReinstateCommand;
import cfie.cli.intake.dossier.RemoveAnswerCommand;
import cfie.cli.intake.dossier.RemoveDecisionCommand;
import cfie.cli.intake.dossier.RemoveEvaluationCommand;
import cfie.cli.intake.dossier.RemoveReportCommand;
import cfie.cli.intake.dossier.WithdrawCommand;
import cfie.cli.issue.CorrectTeacherCommand;

/** What the office recorded, and has to change: with a reason, and nothing forgotten. */
final class CorrectCommand extends Noun {
    CorrectCommand() {
        verb("teacher", CorrectTeacherCommand::new);
        verb("registration", CorrectRegistrationCommand::new);
        verb("project", CorrectProjectCommand::new);
        verb("withdraw", WithdrawCommand::new);
        verb("reinstate", ReinstateCommand::new);
        verb("remove-report", RemoveReportCommand::new);
        verb("remove-evaluation", RemoveEvaluationCommand::new);
        verb("remove-decision", RemoveDecisionCommand::new);
        verb("remove-answer", RemoveAnswerCommand::new);
    }
}
