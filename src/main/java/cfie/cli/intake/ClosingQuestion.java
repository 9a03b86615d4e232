package cfie.cli.intake;

import cfie.cli.command.Agreement;
import cfie.cli.command.Root;
import cfie.cli.command.Words;
import cfie.domain.School;
import cfie.procedure.intake.CloseSchools.Closed;
import cfie.value.SchoolCode;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Asks, before a list closes so many schools that it can hardly be whole; where nobody is there to
 * be asked, the yes has to be said beforehand.
 */
final class ClosingQuestion {
    private final Agreement agreement;
    private Optional<Closed> open = Optional.empty();
    private Set<SchoolCode> accepted = Set.of();

    ClosingQuestion(Words words) {
        agreement = new Agreement(words, "yes.sync");
    }

    /** Whether they may be closed; if not, there is something to ask about. */
    boolean allows(Closed closed) {
        boolean isAsked =
                closed.isSweeping() && !agreement.isSaid() && !accepted.containsAll(codes(closed));
        open = Optional.of(closed).filter(any -> isAsked);
        return open.isEmpty();
    }

    boolean isOpen() {
        return open.isPresent();
    }

    /** Whether those that were found may be closed; whatever is more is asked again. */
    boolean ask(Root root) {
        accepted =
                open.filter(closed -> agreement.isGiven(root, told(root, closed)))
                        .map(ClosingQuestion::codes)
                        .orElse(Set.of());
        open = Optional.empty();
        return !accepted.isEmpty();
    }

    private static Set<SchoolCode> codes(Closed closed) {
        return closed.schools().stream().map(School::code).collect(Collectors.toSet());
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
