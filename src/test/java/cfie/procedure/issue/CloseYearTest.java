package cfie.procedure.issue;

import static cfie.testkit.Given.aProject;
import static cfie.testkit.Given.aSchool;
import static cfie.testkit.Given.aTeacher;
import static cfie.testkit.Given.anEvaluation;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cfie.domain.Deadline;
import cfie.domain.issued.Acta;
import cfie.domain.issued.Closing;
import cfie.domain.issued.Ending;
import cfie.domain.ledger.Recorded;
import cfie.domain.ledger.Selection;
import cfie.procedure.Mode;
import cfie.procedure.intake.Kinds;
import cfie.procedure.kept.StillOpen;
import cfie.procedure.letter.RecordDeadline;
import cfie.sheet.DeadlineSheet;
import cfie.testkit.AnOffice;
import cfie.testkit.Given;
import cfie.testkit.OnBothEngines;
import cfie.testkit.Taking;
import cfie.testkit.YearEnd;
import cfie.value.AcademicYear;
import cfie.value.CertificateNumber;
import cfie.value.Cfie;
import cfie.value.Refusal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A year is closed when everything is certified that can be, and then stays as it is. */
@OnBothEngines
final class CloseYearTest {
    private static final Closing CLOSING = new Closing(Given.YEAR, Given.TODAY, "Olga Gil");
    private static final AcademicYear OTHER = new AcademicYear(Given.YEAR.start() + 1);

    private static final CertificateNumber ANAS = new CertificateNumber(Given.YEAR, Cfie.ZAMORA, 1);
    private static final Ending WHY = new Ending("Errata", "Eva", Given.TODAY);

    @RegisterExtension final AnOffice office = new AnOffice();

    @BeforeEach
    void aYearThatCanBeCertified() {
        office.with(aSchool()).with(aTeacher()).with(aProject()).with(anEvaluation());
    }

    private Recorded<Closing> close(Closing closing) {
        return office.register()
                .write(done -> true, () -> new CloseYear(office.register()).run(closing));
    }

    private void certifyAndClose() {
        office.certify();
        office.print();
        close(CLOSING);
    }

    private static Refusal.Reason refused(Runnable work) {
        return assertThrows(Refusal.class, work::run).reason();
    }

    @Test
    void itIsClosedOnceAndKeepsWhoClosedIt() {
        office.certify();
        office.print();
        assertEquals(new Recorded<>(Optional.empty(), CLOSING), close(CLOSING));
        Closing again = new Closing(Given.YEAR, Given.TODAY.plusDays(1), "");
        assertEquals(CLOSING, close(again).said());
        assertEquals(List.of(CLOSING), office.register().closings().all());
    }

    @Test
    void whatIsNotCertifiedYetIsToldAndNotIssued() {
        assertEquals(Refusal.Reason.YEAR_UNFINISHED, refused(() -> close(CLOSING)));
        assertEquals(List.of(), office.register().closings().all());
        assertEquals(List.of(), office.register().actas().newest(Selection.ofYear(Given.YEAR)));
    }

    @Test
    void aYearWithoutProjectsIsNone() {
        Closing closing = new Closing(OTHER, Given.TODAY, "Olga Gil");
        assertEquals(Refusal.Reason.YEAR_EMPTY, refused(() -> close(closing)));
    }

    @Test
    void whatHasNoFileYetIsToldAlsoWhereTheYearIsClosedAlready() {
        office.certify();
        assertEquals(Refusal.Reason.YEAR_UNPRINTED, refused(() -> close(CLOSING)));
        assertEquals(List.of(), office.register().closings().all());
        office.print();
        close(CLOSING);
        office.reissue(WHY, ANAS);
        office.certify();
        assertEquals(Refusal.Reason.YEAR_UNPRINTED, refused(() -> close(CLOSING)));
        office.print();
        assertEquals(CLOSING, close(CLOSING).said());
    }

    @Test
    void afterARevocationItIsToldAndNothingIssuedUntilItIsOpenedAgain() {
        certifyAndClose();
        office.revoke(WHY, ANAS);
        assertEquals(Refusal.Reason.YEAR_UNFINISHED, refused(() -> close(CLOSING)));
        Certify.Result closed = office.certify();
        assertEquals(
                List.of(0, 0, 1),
                List.of(closed.issued(), closed.tally().certified(), closed.tally().held()));
        assertEquals(List.of(1, 1), List.of(closed.tally().judged(), closed.tally().unchanged()));
        assertEquals(List.of("Ana P1 4→0 PENDING []"), YearEnd.actaLines(office));
        assertEquals(2, office.acta(Cfie.ZAMORA).key().version());
        assertEquals(List.of(), office.certify().changes());
        assertEquals(CLOSING, close(CLOSING).said());
        office.keep(() -> new CloseYear(office.register()).undo(Given.YEAR));
        office.certify();
        assertEquals(List.of("Ana P1 4→4 CERTIFIED []"), YearEnd.actaLines(office));
    }

    @Test
    void whatTakesThePlaceOfAnotherIsToldAsItSays() {
        certifyAndClose();
        office.keep(
                () ->
                        office.register()
                                .registrations()
                                .change(List.of(aTeacher().named("Eva", "Gil").registration())));
        assertEquals(List.of(), office.certify().changes());
        office.reissue(WHY, ANAS);
        office.certify();
        assertEquals(List.of("Eva P1 4→4 CERTIFIED []"), YearEnd.actaLines(office));
        assertEquals(
                Optional.of(new CertificateNumber(Given.YEAR, Cfie.ZAMORA, 2)),
                office.acta(Cfie.ZAMORA).lines().get(0).certificate());
    }

    /** A school's answer to a registration, or where it belongs, is of no year. */
    @Test
    void whatChangesBesideItLeavesItsActasAsTheyAre() {
        certifyAndClose();
        office.keep(
                () ->
                        office.register()
                                .schools()
                                .change(List.of(aSchool().servedBy(Cfie.BENAVENTE).school())));
        assertEquals(List.of(), office.certify().changes());
        assertEquals(
                List.of(new Acta.Key(Given.YEAR, Cfie.ZAMORA, 1)),
                office.register().actas().newest(Selection.ofYear(Given.YEAR)));
    }

    @Test
    void oneThatIsOpenIsNotOpenedAgain() {
        assertEquals(
                Refusal.Reason.YEAR_NOT_CLOSED,
                refused(
                        () ->
                                office.keep(
                                        () -> new CloseYear(office.register()).undo(Given.YEAR))));
    }

    @Test
    void theLastDaysOfAClosedYearStayAsTheyAre() {
        Deadline day = Given.until("2026-06-15", Deadline.What.FINAL, Deadline.Lateness.WARNS);
        office.with(day);
        certifyAndClose();
        RecordDeadline deadlines = new RecordDeadline(office.register());
        Deadline later = Given.until("2026-06-20", Deadline.What.FINAL, Deadline.Lateness.BLOCKS);
        assertEquals(Refusal.Reason.YEAR_CLOSED, refused(() -> deadlines.set(later)));
        assertEquals(Refusal.Reason.YEAR_CLOSED, refused(() -> deadlines.remove(day.key())));
        assertEquals(
                List.of("year:YEAR_CLOSED"),
                Taking.of(
                                office,
                                new Kinds(office.register())::deadlines,
                                Mode.UPDATE,
                                new DeadlineSheet(),
                                later)
                        .told());
    }

    @Test
    void onlyTheClosedYearIsClosed() {
        certifyAndClose();
        StillOpen open = new StillOpen(office.register());
        assertEquals(Refusal.Reason.YEAR_CLOSED, refused(() -> open.check(Given.YEAR)));
        open.check(OTHER);
    }
}
