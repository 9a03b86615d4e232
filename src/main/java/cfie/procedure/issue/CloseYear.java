package cfie.procedure.issue;

import cfie.domain.issued.Acta;
import cfie.domain.issued.Certificate;
import cfie.domain.issued.Closing;
import cfie.domain.ledger.Change;
import cfie.domain.ledger.Difference;
import cfie.domain.ledger.Recorded;
import cfie.domain.ledger.Selection;
import cfie.domain.ledger.Subject;
import cfie.procedure.Advance;
import cfie.store.Register;
import cfie.value.AcademicYear;
import cfie.value.Refusal;
import java.util.List;
import java.util.Optional;

/** Closes a year of which everything is certified that can be, and opens it again. */
public record CloseYear(Register register, Advance advance) {
    private static final Preflight NOTHING_IS_PRINTED =
            new Preflight() {
                @Override
                public void check(Certificate certificate) {}

                @Override
                public void check(Acta acta) {}
            };

    /** Nobody is told how far it is. */
    public CloseYear(Register register) {
        this(register, Advance.UNHEARD);
    }

    /** A year that is closed already stays as it was closed. */
    public Recorded<Closing> run(Closing said) {
        Optional<Closing> held = register.closings().find(said.year());
        checkHeld(said.year());
        checkFinished(said);
        checkPrinted(said.year());
        if (held.isEmpty()) {
            register.closings().add(said);
        }
        return new Recorded<>(held, held.orElse(said));
    }

    private void checkHeld(AcademicYear year) {
        if (!register.census().isHeld(year)) {
            throw new Refusal(Refusal.Reason.YEAR_EMPTY, year);
        }
    }

    /** What certifying would do now is taken back with the refusal. */
    private void checkFinished(Closing said) {
        Certify.Result left =
                new Certify(register, said.closedOn(), advance)
                        .run(said.year(), Selection.ofYear(said.year()), NOTHING_IS_PRINTED);
        if (!left.changes().isEmpty()) {
            throw new Refusal(
                    Refusal.Reason.YEAR_UNFINISHED,
                    said.year(),
                    left.issued(),
                    left.changes().size());
        }
    }

    /** Whoever certifies says whether a file is signed; the pack would make it without. */
    private void checkPrinted(AcademicYear year) {
        int unprinted = register.unmade().count(Selection.ofYear(year));
        if (unprinted > 0) {
            throw new Refusal(Refusal.Reason.YEAR_UNPRINTED, year, unprinted);
        }
    }

    /** The closing that was taken back. */
    public Closing undo(AcademicYear year) {
        Closing gone =
                register.closings()
                        .find(year)
                        .orElseThrow(() -> new Refusal(Refusal.Reason.YEAR_NOT_CLOSED, year));
        register.closings().remove(year);
        return gone;
    }

    /** What an event tells of it. */
    public static List<Change> changes(Recorded<Closing> recorded) {
        return Change.of(
                subject(recorded.said().year()),
                List.of(
                        recorded.in("closed_on", one -> one.closedOn().toString()),
                        recorded.in("by", Closing::by)));
    }

    /** What events about a year are found by. */
    public static Subject subject(AcademicYear year) {
        return Subject.of(Selection.ofYear(year));
    }

    /** What was said of a closing that counts no more. */
    public static List<Difference> removal(Closing gone) {
        return List.of(
                new Difference("closed_on", gone.closedOn().toString(), ""),
                new Difference("closed_by", gone.by(), ""));
    }
}
