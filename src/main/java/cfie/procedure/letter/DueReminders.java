package cfie.procedure.letter;

import cfie.domain.ledger.Selection;
import cfie.domain.letter.DueLetter;
import cfie.domain.letter.Letter;
import cfie.domain.letter.LetterKind;
import cfie.procedure.Portions;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Of what schools were asked in a letter and have not answered since.
 *
 * @param latest the last day of a request that is old enough
 */
record DueReminders(DueLetters desk, LocalDate latest) {
    void each(Selection selection, Consumer<DueLetter> visitor) {
        Portions<DueLetter> portions = new Portions<>(some -> remind(some, visitor));
        new DueRequests(desk).registrations(selection, portions::add);
        new DueRequests(desk).projects(selection, portions::add);
        portions.end();
    }

    private void remind(List<DueLetter> some, Consumer<DueLetter> visitor) {
        Map<String, Letter> made =
                desk.register()
                        .letters()
                        .held(some.stream().map(one -> one.letter().reference()).toList());
        some.stream()
                .filter(one -> isOld(Optional.ofNullable(made.get(one.letter().reference()))))
                .map(one -> reminder(one, made.get(one.letter().reference())))
                .forEach(visitor);
    }

    private boolean isOld(Optional<Letter> request) {
        return request.filter(one -> one.state().isMade())
                .filter(one -> !one.madeOn().isAfter(latest))
                .isPresent();
    }

    private DueLetter reminder(DueLetter asked, Letter request) {
        Letter.Key key = asked.letter().key();
        DueLetter due =
                desk.due(
                        new Letter.Key(LetterKind.REMINDER, key.about(), key.edition()),
                        asked.letter().recipient(),
                        asked.matter());
        return new DueLetter(due.letter(), due.issuer(), due.matter(), Optional.of(request));
    }
}
