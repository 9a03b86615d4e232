package cfie.cli.mail;

import cfie.cli.command.Root;
import cfie.cli.mail.LetterTally.Outcome;
import cfie.domain.letter.LetterKind;
import java.util.function.IntSupplier;

/** Tells why a run wrote no letter, where no warning tells it. */
record NoLetters(Root root, LetterKind kind, LetterTally tally) {
    /**
     * @param patience reminders are of what was asked for at least so many days ago
     * @param owed counts the answers that schools owe
     */
    void tell(int patience, IntSupplier owed) {
        if (tally.isNothingBut(Outcome.ALREADY)) {
            root.note("note.letters-already");
        } else if (!tally.isAny()) {
            int answers = kind == LetterKind.REMINDER ? owed.getAsInt() : 0;
            root.note(
                    "note.no-letters." + (answers > 0 ? "reminder.early" : kind.word()),
                    answers,
                    patience);
        }
    }
}
