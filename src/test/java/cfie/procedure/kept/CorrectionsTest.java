package cfie.procedure.kept;

import static cfie.testkit.Given.aProject;
import static cfie.testkit.Given.aSchool;
import static cfie.testkit.Given.aTeacher;
import static cfie.testkit.Given.anEvaluation;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.domain.Answer;
import cfie.domain.Decision;
import cfie.domain.Registration;
import cfie.domain.Requirement;
import cfie.domain.issued.Certificate;
import cfie.domain.issued.Ending;
import cfie.domain.ledger.Recorded;
import cfie.procedure.enrolment.Withdraw;
import cfie.procedure.issue.Rename;
import cfie.procedure.person.Move;
import cfie.testkit.ATeacher;
import cfie.testkit.AnOffice;
import cfie.testkit.Given;
import cfie.testkit.OnBothEngines;
import cfie.testkit.YearEnd;
import cfie.value.CertificateNumber;
import cfie.value.Cfie;
import cfie.value.ProjectCode;
import cfie.value.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Changes of mind: what stays, what goes, and what a certificate that counts forbids. */
@OnBothEngines
final class CorrectionsTest {
    private static final ProjectCode P1 = new ProjectCode("P1");
    private static final CertificateNumber FIRST =
            new CertificateNumber(Given.YEAR, Cfie.ZAMORA, 1);
    private static final Ending WHY = new Ending("Errata", "Eva", Given.TODAY);
    private static final Registration.Key AT_SCHOOL = new Registration.Key(Given.NIF, Given.SCHOOL);

    @RegisterExtension final AnOffice office = new AnOffice();

    private static Decision withdrawal(String reason) {
        return new Decision(P1, Requirement.NOT_WITHDRAWN, reason, "Eva", Given.TODAY);
    }

    private void anaIsCertified() {
        office.with(aSchool()).with(aTeacher()).with(aProject()).with(anEvaluation());
        office.certify();
    }

    private Recorded<Decision> withdraw(String reason) {
        return office.register()
                .write(done -> true, () -> new Withdraw(office.register()).run(withdrawal(reason)));
    }

    private static Refusal.Reason refused(Runnable work) {
        return assertThrows(Refusal.class, work::run).reason();
    }

    @Test
    void whatIsWithdrawnIsJudgedUnmetForThatReasonAloneAndNothingOfItIsLost() {
        office.with(aSchool()).with(aTeacher()).with(aProject()).with(anEvaluation());
        assertEquals(
                new Recorded<>(Optional.empty(), withdrawal("El socio lo deja")),
                withdraw("El socio lo deja"));
        assertEquals(Map.of(P1, Given.TODAY), office.register().decisions().withdrawals());
        office.certify();
        assertEquals(List.of("Ana P1 4→0 NOT_ELIGIBLE [NOT_WITHDRAWN]"), YearEnd.actaLines(office));
        office.keep(() -> new Withdraw(office.register()).undo(P1));
        assertEquals(Map.of(), office.register().decisions().withdrawals());
        office.certify();
        assertEquals(List.of("Ana P1 4→4 CERTIFIED []"), YearEnd.actaLines(office));
    }

    @Test
    void aProjectOnACertificateThatCountsIsNotWithdrawnAndOneOnARevokedOneIs() {
        anaIsCertified();
        assertEquals(Refusal.Reason.PROJECT_CERTIFIED, refused(() -> withdraw("Tarde")));
        office.revoke(WHY, FIRST);
        assertEquals(withdrawal("Tarde"), withdraw("Tarde").said());
    }

    @Test
    void theWithdrawalSaidAgainIsTheSameAndOtherwiseTellsWhatItWas() {
        office.with(aSchool()).withBare(aProject().carriedBy());
        withdraw("Primero");
        assertTrue(withdraw("Primero").isUnchanged());
        assertEquals(Optional.of(withdrawal("Primero")), withdraw("Segundo").held());
    }

    @Test
    void whatIsNotThereOrNotWithdrawnIsNoneOfBoth() {
        assertEquals(Refusal.Reason.PROJECT_UNKNOWN, refused(() -> withdraw("Nada")));
        office.with(aSchool()).withBare(aProject().carriedBy());
        assertEquals(
                Refusal.Reason.NOT_WITHDRAWN,
                refused(() -> new Withdraw(office.register()).undo(P1)));
    }

    @Test
    void aRegistrationThatNobodyAnsweredIsLeftAndAnyAnswerKeepsIt() {
        office.with(aSchool()).withUnanswered(aTeacher());
        assertTrue(left());
        office.withUnanswered(aTeacher());
        office.keep(
                () ->
                        office.register()
                                .consents()
                                .add(List.of(aTeacher().answered(Answer.REFUSED, Given.TODAY))));
        assertFalse(left());
    }

    @Test
    void aRegistrationInWhoseNameATeacherWorksIsKept() {
        office.with(aSchool()).withUnanswered(aTeacher()).withBare(aProject());
        assertFalse(left());
    }

    /** Whether the registration went, and whether it is there afterwards. */
    private boolean left() {
        boolean isGone =
                office.register()
                        .write(done -> true, () -> new Move(office.register()).leave(AT_SCHOOL));
        assertEquals(isGone, new Move(office.register()).find(AT_SCHOOL).isEmpty());
        return isGone;
    }

    @Test
    void aNameOnACertificateThatCountsIsMendedTogetherWithIt() {
        anaIsCertified();
        assertDoesNotThrow(() -> rename().check(Given.NIF));
        ATeacher eva = aTeacher().named("Eva", "García", "López");
        office.keep(() -> office.register().registrations().change(List.of(eva.registration())));
        assertEquals(Refusal.Reason.NAME_CERTIFIED, refused(() -> rename().check(Given.NIF)));
        List<Certificate> fresh =
                office.register().write(done -> true, () -> rename().reissue(Given.NIF, WHY));
        assertEquals(List.of(eva.teacher()), fresh.stream().map(Certificate::teacher).toList());
        assertEquals(Optional.of(FIRST), fresh.get(0).replaces());
        assertDoesNotThrow(() -> rename().check(Given.NIF));
    }

    @Test
    void aCertificateThatNoLongerCountsHoldsNoNameBack() {
        anaIsCertified();
        office.revoke(WHY, FIRST);
        ATeacher eva = aTeacher().named("Eva", "García", "López");
        office.keep(() -> office.register().registrations().change(List.of(eva.registration())));
        assertDoesNotThrow(() -> rename().check(Given.NIF));
        assertEquals(List.of(), rename().reissue(Given.NIF, WHY));
    }

    private Rename rename() {
        return new Rename(office.register(), AnOffice.PRINTS_ANYTHING);
    }
}
