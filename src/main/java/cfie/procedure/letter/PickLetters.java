package cfie.procedure.letter;

import cfie.domain.letter.DueLetter;
import cfie.domain.letter.Letter;
import cfie.domain.letter.LetterState;
import cfie.store.Register;
import cfie.value.Worded;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Of the letters that are due, those that are to be made: none of them was, unless somebody asks
 * for it again.
 *
 * @param again whether those that were made are made once more
 * @param doubt what becomes of those of which nobody knows whether the server took them
 */
public record PickLetters(Register register, boolean again, Doubt doubt) {
    /** What becomes of a letter that a run which broke off had handed to the server. */
    public enum Doubt implements Worded {
        LEAVE,
        RESEND,
        CONFIRM
    }

    /** What a letter is for this run. */
    public enum Fate {
        DUE,
        MADE,
        UNCERTAIN,
        CONFIRMED
    }

    /**
     * A letter and what is to become of it.
     *
     * @param held as it was kept before
     */
    public record Pick(DueLetter due, Optional<Letter> held, Fate fate) {}

    public Stream<Pick> among(List<DueLetter> some) {
        Map<String, Letter> held =
                register.letters()
                        .held(some.stream().map(one -> one.letter().reference()).toList());
        return some.stream()
                .map(one -> pick(one, Optional.ofNullable(held.get(one.letter().reference()))));
    }

    private Pick pick(DueLetter due, Optional<Letter> held) {
        if (held.isEmpty()) {
            return new Pick(due, held, Fate.DUE);
        }
        Letter was = held.get();
        Letter now = due.letter();
        return switch (was.state()) {
            case SENDING -> doubtful(due, was);
            case FAILED -> new Pick(due.with(now.copy(was.copy())), held, Fate.DUE);
            case DRAFTED, SENT ->
                    again
                            ? new Pick(due.with(now.copy(was.copy() + 1)), held, Fate.DUE)
                            : new Pick(due, held, Fate.MADE);
        };
    }

    /** Sent once more it stays the same copy of the same day: whoever has it already can tell. */
    private Pick doubtful(DueLetter due, Letter was) {
        return switch (doubt) {
            case LEAVE -> new Pick(due, Optional.of(was), Fate.UNCERTAIN);
            case RESEND -> new Pick(due.with(was), Optional.of(was), Fate.DUE);
            case CONFIRM ->
                    new Pick(
                            due.with(was.at(LetterState.SENT, Optional.empty())),
                            Optional.of(was),
                            Fate.CONFIRMED);
        };
    }
}
