package cfie.cli.mail;

import cfie.cli.command.Word;
import cfie.cli.command.Words;
import cfie.domain.letter.DueLetter;
import cfie.domain.letter.LetterKind;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import cfie.value.OneLine;
import java.util.Optional;

/** The option that says where the lists for the provincial office go. */
final class Recipient {
    private final Word<Optional<String>> to;

    Recipient(Words words) {
        to = words.option("--to", "ADDRESS", OneLine::email);
    }

    /** All other letters go to whom they are about. */
    void check(LetterKind kind) {
        if (to.value().isPresent() && kind != LetterKind.PROVINCE_LIST) {
            throw new InvalidValue(Flaw.OPTION_UNUSABLE, "--to", kind.word());
        }
    }

    /** The provincial office has no other address than the one that is known or said. */
    DueLetter of(DueLetter due, LetterKind kind) {
        boolean isKnown = to.value().or(due.letter()::recipient).isPresent();
        InvalidValue.unless(
                isKnown || kind != LetterKind.PROVINCE_LIST, Flaw.OPTION_MISSING, "--to");
        return to.value().map(due.letter()::to).map(due::with).orElse(due);
    }
}
