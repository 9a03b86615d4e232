package cfie.cli.intake;

import cfie.cli.command.Agreement;
import cfie.cli.command.Root;
import cfie.cli.command.Words;
import cfie.procedure.intake.CloseSchools.Closed;
import java.util.Optional;

/**
 * Asks, before a list closes so many schools that it can hardly be whole; where nobody is there to
 * be asked, the yes has to be said beforehand.
 */
final class ClosingQuestion {
    private final Agreement agreement;
    private Optional<Closed> open = Optional.empty();
    private boolean isAccepted;

    ClosingQuestion(Words words) {
        agreement = new Agreement(words, "yes.sync");
    }

    /** Whether they may be closed; if not, there is something to ask about. */
    boolean allows(Closed closed) {
        boolean isAsked = closed.isSweeping() && !isAccepted && !agreement.isSaid();
        open = Optional.of(closed).filter(any -> isAsked);
        return open.isEmpty();
    }

    boolean isOpen() {
        return open.isPresent();
    }

    boolean ask(Root root) {
        isAccepted = open.filter(closed -> agreement.isGiven(root, told(root, closed))).isPresent();
        open = Optional.empty();
        return isAccepted;
    }

    private static String told(Root root, Closed closed) {
        return root.texts()
                .say(
                        "ask.sync",
                        closed.schools().size(),
                        closed.open(),
                        ClosedSchools.named(root, closed.schools()));
    }
}
