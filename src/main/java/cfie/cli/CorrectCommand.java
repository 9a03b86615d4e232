package cfie.cli;

/** What the office recorded, and has to change: with a reason, and nothing forgotten. */
final class CorrectCommand extends Noun {
    CorrectCommand() {
        verb("teacher", CorrectTeacherCommand::new);
        verb("registration", CorrectRegistrationCommand::new);
        verb("project", CorrectProjectCommand::new);
        verb("withdraw", WithdrawCommand::new);
        verb("reinstate", ReinstateCommand::new);
    }
}
