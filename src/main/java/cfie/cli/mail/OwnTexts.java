package cfie.cli.mail;

import cfie.cli.command.ProblemList;
import cfie.cli.command.Root;
import cfie.domain.ledger.Problem;
import cfie.domain.letter.LetterKind;
import cfie.letter.LetterText;
import cfie.letter.LetterTexts;
import cfie.value.Unavailable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The words of letters: the office's own where it has some, in a file of each kind. */
record OwnTexts(Root root, Optional<Path> folder) {
    private static final String ENDING = ".txt";

    /** Those that letters of the kind need; empty if something is wrong with them, told already. */
    Optional<LetterTexts> of(LetterKind kind) {
        Map<LetterKind, LetterText> read = new EnumMap<>(LetterKind.class);
        boolean isSound = true;
        for (LetterKind one : LetterTexts.neededFor(kind)) {
            ProblemList problems = new ProblemList(root, name(one));
            read.put(
                    one,
                    LetterText.parse(
                            one,
                            text(one),
                            (line, why) -> problems.add(new Problem(line, "", why))));
            problems.tell("letters.nothing-done");
            isSound &= problems.isEmpty();
        }
        return isSound ? Optional.of(new LetterTexts(read)) : Optional.empty();
    }

    String text(LetterKind kind) {
        return own(kind).map(OwnTexts::read).orElseGet(() -> LetterText.shipped(kind));
    }

    private Optional<Path> own(LetterKind kind) {
        return folder.map(one -> one.resolve(kind.word() + ENDING)).filter(Files::exists);
    }

    private String name(LetterKind kind) {
        return own(kind).map(Path::toString).orElse(kind.word() + ENDING);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException refused) {
            throw new Unavailable(Unavailable.Reason.FILE_UNREADABLE, file);
        }
    }
}
