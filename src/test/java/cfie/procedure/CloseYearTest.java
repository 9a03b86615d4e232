package cfie.procedure;

import static cfie.testkit.Given.aProject;
import static cfie.testkit.Given.aSchool;
import static cfie.testkit.Given.aTeacher;
import static cfie.testkit.Given.anEvaluation;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cfie.domain.issued.Closing;
import cfie.domain.issued.Ending;
import cfie.domain.ledger.Recorded;
import cfie.testkit.AnOffice;
import cfie.testkit.Given;
import cfie.testkit.OnBothEngines;
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

    @RegisterExtension final AnOffice office = new AnOffice();

    @BeforeEach
    void aYearThatCanBeCertified() {
        office.with(aSchool()).with(aTeacher()).with(aProject()).with(anEvaluation());
    }

    private Recorded<Closing> close(Closing closing) {
        return office.register()
                .write(done -> true, () -> new CloseYear(office.register()).run(closing));
    }

    private static Refusal.Reason refused(Runnable work) {
        return assertThrows(Refusal.class, work::run).reason();
    }

    @Test
    void itIsClosedOnceAndKeepsWhoClosedIt() {
        office.certify();
        assertEquals(new Recorded<>(Optional.empty(), CLOSING), close(CLOSING));
        Closing again = new Closing(Given.YEAR, Given.TODAY.plusDays(1), "");
        assertEquals(CLOSING, close(again).said());
        assertEquals(List.of(CLOSING), office.register().closings().all());
    }

    @Test
    void whatIsNotCertifiedYetIsToldAndNotIssued() {
        assertEquals(Refusal.Reason.YEAR_UNFINISHED, refused(() -> close(CLOSING)));
        assertEquals(List.of(), office.register().closings().all());
        assertEquals(List.of(), office.register().actas().newest(CloseYear.whole(Given.YEAR)));
    }

    @Test
    void aYearWithoutProjectsIsNone() {
        Closing closing = new Closing(OTHER, Given.TODAY, "Olga Gil");
        assertEquals(Refusal.Reason.YEAR_EMPTY, refused(() -> close(closing)));
    }

    @Test
    void afterARevocationNothingIsIssuedUntilItIsOpenedAgain() {
        office.certify();
        close(CLOSING);
        office.revoke(
                new Ending("Errata", "Eva", Given.TODAY),
                new CertificateNumber(Given.YEAR, Cfie.ZAMORA, 1));
        assertEquals(Refusal.Reason.YEAR_CLOSED, refused(office::certify));
        office.keep(() -> new CloseYear(office.register()).undo(Given.YEAR));
        office.certify();
        assertEquals(List.of("Ana P1 4→4 CERTIFIED []"), YearEnd.actaLines(office));
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
    void onlyTheClosedYearIsClosed() {
        office.certify();
        close(CLOSING);
        StillOpen open = new StillOpen(office.register());
        assertEquals(Refusal.Reason.YEAR_CLOSED, refused(() -> open.check(Given.YEAR)));
        open.check(OTHER);
    }
}
