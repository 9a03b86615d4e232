package cfie.procedure.letter;

import cfie.domain.Areas;
import cfie.domain.School;
import cfie.domain.issued.Issuer;
import cfie.domain.ledger.Selection;
import cfie.domain.letter.DueLetter;
import cfie.domain.letter.Letter;
import cfie.domain.letter.LetterKind;
import cfie.domain.letter.LetterState;
import cfie.domain.letter.Matter;
import cfie.store.Register;
import cfie.value.Cfie;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Finds what letters are due, whether they were made already or not. */
public final class DueLetters {
    private final Register register;
    private final LocalDate day;
    private final Areas areas;
    private final Function<Letter.Key, String> references;
    private final Map<Cfie, Issuer> issuers = new EnumMap<>(Cfie.class);

    /**
     * @param day the day that the letters bear
     */
    public DueLetters(Register register, LocalDate day) {
        this.register = register;
        this.day = day;
        areas = register.municipalities().areas();
        references = register.letters().references();
    }

    /**
     * @param patience reminders are of what was asked for at least so many days ago
     */
    public void each(
            LetterKind kind, Selection selection, int patience, Consumer<DueLetter> visitor) {
        switch (kind) {
            case REGISTRATION_REQUEST -> new DueRequests(this).registrations(selection, visitor);
            case PROJECT_REQUEST -> new DueRequests(this).projects(selection, visitor);
            case REMINDER ->
                    new DueReminders(this, day.minusDays(patience)).each(selection, visitor);
            case MISSING_DOCUMENT -> new DueNotices(this).missing(selection, visitor);
            case EVALUATION -> new DueNotices(this).evaluations(selection, visitor);
            case CERTIFICATE -> new DueDeliveries(this).certificates(selection, visitor);
            case PROVINCE_LIST -> new DueDeliveries(this).lists(selection, visitor);
        }
    }

    /** How many answers schools owe, whether they were asked or not. */
    public int owed(Selection selection) {
        int[] owed = {0};
        new DueRequests(this).registrations(selection, any -> owed[0]++);
        new DueRequests(this).projects(selection, any -> owed[0]++);
        return owed[0];
    }

    Register register() {
        return register;
    }

    LocalDate day() {
        return day;
    }

    Cfie centre(School school, LocalDate on) {
        return areas.of(school, on);
    }

    String reference(Letter.Key key) {
        return references.apply(key);
    }

    DueLetter due(Letter.Key key, Optional<String> recipient, Matter matter) {
        Letter letter =
                new Letter(
                        reference(key),
                        key,
                        recipient,
                        day,
                        1,
                        LetterState.DRAFTED,
                        Optional.empty());
        return new DueLetter(letter, issuer(key.about().cfie()), matter, Optional.empty());
    }

    private Issuer issuer(Cfie cfie) {
        return issuers.computeIfAbsent(cfie, one -> register.institutions().issuer(one, day));
    }
}
