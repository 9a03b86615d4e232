package cfie.cli.issue;

import cfie.cli.command.Root;
import cfie.cli.command.Word;
import cfie.cli.command.Words;
import java.util.Optional;

/**
 * Asks, before centres issue without the name of who certifies, whoever is there and did not say
 * yes beforehand; a script is only told.
 */
final class GapQuestion {
    private final Word<Boolean> yes;
    private Optional<Unsigned> open = Optional.empty();
    private boolean isAccepted;

    GapQuestion(Words words) {
        yes = words.flag("--yes").described("yes.certify");
    }

    /** Looks whether there is something to ask about, and somebody to be asked. */
    void consider(Root root, Unsigned gap) {
        boolean isAsked = !yes.value() && !isAccepted && root.desk().allowsQuestions();
        open = Optional.of(gap).filter(any -> isAsked).filter(Unsigned::isAny);
    }

    boolean isOpen() {
        return open.isPresent();
    }

    boolean ask() {
        isAccepted = open.filter(Unsigned::isAccepted).isPresent();
        open = Optional.empty();
        return isAccepted;
    }

    /** Before the files are made; whoever was asked has heard it. */
    void warn(Unsigned gap, boolean isDryRun) {
        if (!isAccepted) {
            gap.warn(isDryRun ? "warning.NO_DIRECTOR" : "warning.NO_DIRECTOR_ISSUED");
        }
    }
}
