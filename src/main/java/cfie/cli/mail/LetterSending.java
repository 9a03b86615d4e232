package cfie.cli.mail;

import cfie.cli.command.Root;
import cfie.cli.mail.LetterTally.Outcome;
import cfie.cli.screen.Progress;
import cfie.domain.letter.Delivery;
import cfie.domain.letter.DueLetter;
import cfie.domain.letter.Letter;
import cfie.letter.Envelope;
import cfie.letter.Postman;
import cfie.procedure.letter.PickLetters;
import cfie.procedure.letter.PickLetters.Fate;
import cfie.procedure.letter.PickLetters.Pick;
import cfie.procedure.letter.SendLetters;
import cfie.value.Unavailable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Sends letters, and counts what becomes of them; it stops when the server goes away. */
record LetterSending(Root root, SendLetters desk, LetterDrafting.Writing writing, Postman postman) {
    private static final int CHUNK = 200;

    /**
     * Only looks.
     *
     * @return how many there are to send or to confirm
     */
    static int count(PickLetters picking, LetterDrafting.Source due) {
        int[] count = {0};
        eachChunk(
                due,
                some ->
                        count[0] +=
                                (int)
                                        picking.among(some)
                                                .filter(pick -> isForUs(pick.fate()))
                                                .count());
        return count[0];
    }

    private static boolean isForUs(Fate fate) {
        return fate == Fate.DUE || fate == Fate.CONFIRMED;
    }

    void run(PickLetters picking, LetterDrafting.Source due, LetterTally tally) {
        Progress progress =
                root.progress("progress.letters", Progress.Extent.of(() -> count(picking, due)));
        root.farewell().work("interrupted.sending");
        int[] done = {0};
        eachChunk(
                due,
                some ->
                        picking.among(some)
                                .forEach(
                                        pick -> {
                                            send(pick, tally);
                                            progress.at(done[0] += isForUs(pick.fate()) ? 1 : 0);
                                        }));
        progress.done();
    }

    private static void eachChunk(LetterDrafting.Source due, Consumer<List<DueLetter>> work) {
        List<DueLetter> chunk = new ArrayList<>(CHUNK);
        due.each(
                one -> {
                    chunk.add(one);
                    if (chunk.size() == CHUNK) {
                        work.accept(List.copyOf(chunk));
                        chunk.clear();
                    }
                });
        work.accept(chunk);
    }

    private void send(Pick pick, LetterTally tally) {
        Letter letter = pick.due().letter();
        switch (pick.fate()) {
            case MADE -> tally.count(Outcome.ALREADY);
            case UNCERTAIN ->
                    tally.count(
                            Outcome.UNCERTAIN, letter.reference(), LetterDrafting.named(letter));
            case CONFIRMED -> tally.count(desk.confirm(pick) ? Outcome.CONFIRMED : Outcome.ALREADY);
            case DUE ->
                    sealed(pick.due(), tally)
                            .ifPresent(
                                    mail ->
                                            desk.run(pick, () -> postman.send(mail))
                                                    .ifPresentOrElse(
                                                            done -> count(letter, done, tally),
                                                            () -> tally.count(Outcome.ALREADY)));
        }
    }

    /** Whole before anything is noted: what cannot be written is not sent. */
    private Optional<Envelope.Sealed> sealed(DueLetter due, LetterTally tally) {
        return LetterDrafting.unlessUnfit(root, due, tally, () -> postman.seal(writing.mail(due)));
    }

    private void count(Letter letter, Delivery done, LetterTally tally) {
        switch (done.result()) {
            case TAKEN -> tally.count(Outcome.SENT);
            case REJECTED ->
                    tally.count(
                            Outcome.FAILED,
                            letter.reference(),
                            LetterDrafting.named(letter),
                            done.note());
            case AWAY -> {
                tally.count(
                        Outcome.FAILED,
                        letter.reference(),
                        LetterDrafting.named(letter),
                        done.note());
                throw new Unavailable(Unavailable.Reason.MAIL_LOST, done.note());
            }
            case LOST -> {
                tally.count(Outcome.UNCERTAIN, letter.reference(), LetterDrafting.named(letter));
                throw new Unavailable(Unavailable.Reason.MAIL_LOST, done.note());
            }
        }
    }
}
