package cfie.procedure.letter;

import cfie.domain.letter.Delivery;
import cfie.domain.letter.Letter;
import cfie.domain.letter.LetterState;
import cfie.procedure.letter.PickLetters.Pick;
import cfie.store.Register;
import cfie.value.OneLine;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Sends letters one by one, each noted before it leaves and after the server's answer. Whoever is
 * stopped in between leaves one of which nobody knows whether the server took it, and no more.
 */
public record SendLetters(Register register) {
    /** What came of it; nothing if somebody else is sending it. */
    public Optional<Delivery> run(Pick pick, Supplier<Delivery> carrier) {
        Letter sending = pick.due().letter().at(LetterState.SENDING, Optional.empty());
        if (!keep(pick.held(), sending)) {
            return Optional.empty();
        }
        Delivery delivery = carrier.get();
        if (delivery.result() != Delivery.Result.LOST) {
            keep(Optional.of(sending), settled(sending, delivery));
        }
        return Optional.of(delivery);
    }

    /** What was in doubt is so no longer: somebody looked. */
    public boolean confirm(Pick pick) {
        return keep(pick.held(), pick.due().letter());
    }

    private boolean keep(Optional<Letter> was, Letter now) {
        return register.writeBeside(
                () ->
                        was.map(held -> register.letters().change(held, now))
                                .orElseGet(() -> register.letters().add(now)));
    }

    private static Letter settled(Letter sending, Delivery delivery) {
        if (delivery.result() == Delivery.Result.TAKEN) {
            return sending.at(LetterState.SENT, Optional.empty());
        }
        String words = OneLine.printable(delivery.note());
        return sending.at(
                LetterState.FAILED,
                Optional.of(words.substring(0, Math.min(words.length(), OneLine.SHORT))));
    }
}
