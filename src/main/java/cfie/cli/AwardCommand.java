package cfie.cli;

/** The recognitions of projects, schools and teachers beside credits and labels. */
final class AwardCommand extends Noun {
    AwardCommand() {
        verb("add", AwardAddCommand::new);
        verb("remove", AwardRemoveCommand::new);
        verb("list", () -> new ListCommand(Kind.AWARDS));
    }
}
