package cfie.cli;

/** One person, as data protection sees them: who they are, and all that is held of them. */
final class PersonCommand extends Noun {
    PersonCommand() {
        verb("export", PersonExportCommand::new);
        verb("forget", PersonForgetCommand::new);
        verb("merge", PersonMergeCommand::new);
    }
}
