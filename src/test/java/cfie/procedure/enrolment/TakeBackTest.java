package cfie.procedure.enrolment;

import static cfie.testkit.Given.aProject;
import static cfie.testkit.Given.aSchool;
import static cfie.testkit.Given.aTeacher;
import static cfie.testkit.Given.anEvaluation;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cfie.domain.Answer;
import cfie.domain.Consent;
import cfie.domain.Decision;
import cfie.domain.Evaluation;
import cfie.domain.Report;
import cfie.domain.ReportType;
import cfie.domain.Requirement;
import cfie.domain.issued.Closing;
import cfie.domain.issued.Ending;
import cfie.domain.ledger.Selection;
import cfie.testkit.AnOffice;
import cfie.testkit.Given;
import cfie.testkit.OnBothEngines;
import cfie.testkit.YearEnd;
import cfie.value.CertificateNumber;
import cfie.value.Cfie;
import cfie.value.Nif;
import cfie.value.ProjectCode;
import cfie.value.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What was noted of the wrong project goes, unless a certificate or a closed year stands on it. */
@OnBothEngines
final class TakeBackTest {
    private static final ProjectCode P1 = new ProjectCode("P1");
    private static final Nif LUIS = Given.nif(11111111);
    private static final Report.Key FINAL = new Report.Key(P1, ReportType.FINAL);
    private static final Evaluation.Key OF_ALL = new Evaluation.Key(P1, Optional.empty());
    private static final Evaluation.Key OF_LUIS = new Evaluation.Key(P1, Optional.of(LUIS));
    private static final Consent.Subject PROJECT = new Consent.OfProject(P1);
    private static final Consent.Subject ANA = new Consent.OfTeacher(Given.NIF);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);

    @RegisterExtension final AnOffice office = new AnOffice();

    private TakeBack back() {
        return new TakeBack(office.register());
    }

    private void anaAndLuisWork() {
        office.with(aSchool())
                .with(aTeacher(), aTeacher().withNif(LUIS).named("Luis", "Gil"))
                .with(aProject().carriedBy(Given.NIF, LUIS))
                .with(anEvaluation());
    }

    private void answer(Consent... said) {
        office.keep(() -> office.register().consents().add(List.of(said)));
    }

    private Consent removed(Consent.Subject about, Optional<LocalDate> day) {
        return office.register().write(any -> true, () -> back().answer(Given.SCHOOL, about, day));
    }

    private static Refusal.Reason refused(Runnable work) {
        return assertThrows(Refusal.class, work::run).reason();
    }

    @Test
    void aDocumentAnEvaluationAndAnAnswerGoAndTheOthersStay() {
        anaAndLuisWork();
        office.with(anEvaluation().forOnly(LUIS).negative());
        office.keep(() -> back().report(FINAL));
        office.keep(() -> back().evaluation(OF_LUIS));
        assertEquals(aProject().granted(), removed(PROJECT, Optional.empty()));
        assertEquals(2, office.register().reports().all(Selection.ofProject(P1)).size());
        assertEquals(
                List.of(anEvaluation().evaluation()),
                office.register().evaluations().all(Selection.ofProject(P1)));
        assertEquals(List.of(), office.register().consents().all(Selection.ofProject(P1)));
        office.certify();
        assertEquals(
                List.of(
                        "Ana P1 4→0 NOT_ELIGIBLE [PROJECT_CONSENTED, FINAL_SUBMITTED]",
                        "Luis P1 4→0 NOT_ELIGIBLE [PROJECT_CONSENTED, FINAL_SUBMITTED]"),
                YearEnd.actaLines(office));
    }

    @Test
    void ofSeveralAnswersOneIsNamedAndTheOneBeforeCounts() {
        anaAndLuisWork();
        answer(aTeacher().answered(Answer.REFUSED, MARCH));
        assertEquals(Refusal.Reason.ANSWERS_SEVERAL, refused(() -> removed(ANA, Optional.empty())));
        assertEquals(
                Refusal.Reason.ANSWER_UNKNOWN,
                refused(() -> removed(ANA, Optional.of(Given.TODAY))));
        assertEquals(Answer.REFUSED, removed(ANA, Optional.of(MARCH)).answer());
        assertEquals(
                List.of(aTeacher().granted()),
                office.register().consents().all(Selection.ofTeacher(Given.NIF)));
    }

    @Test
    void whatIsNotThereIsNotTakenBack() {
        assertEquals(Refusal.Reason.PROJECT_UNKNOWN, refused(() -> back().report(FINAL)));
        assertEquals(Refusal.Reason.PROJECT_UNKNOWN, refused(() -> back().evaluation(OF_ALL)));
        anaAndLuisWork();
        assertEquals(Refusal.Reason.EVALUATION_UNKNOWN, refused(() -> back().evaluation(OF_LUIS)));
        office.keep(() -> back().report(FINAL));
        assertEquals(Refusal.Reason.REPORT_UNKNOWN, refused(() -> back().report(FINAL)));
        assertEquals(
                Refusal.Reason.DECISION_UNKNOWN,
                refused(() -> back().decision(P1, Requirement.PARTNER_ABROAD)));
    }

    @Test
    void aWithdrawalIsNoDecisionToTakeBack() {
        assertEquals(
                Refusal.Reason.PROJECT_UNKNOWN,
                refused(() -> back().decision(P1, Requirement.NOT_WITHDRAWN)));
        anaAndLuisWork();
        Decision gone = new Decision(P1, Requirement.NOT_WITHDRAWN, "Lo deja", "Eva", MARCH);
        office.keep(() -> new Withdraw(office.register()).run(gone));
        assertEquals(
                Refusal.Reason.DECISION_UNKNOWN,
                refused(() -> back().decision(P1, Requirement.NOT_WITHDRAWN)));
    }

    @Test
    void underACertificateThatCountsItStays() {
        anaAndLuisWork();
        office.certify();
        assertEquals(Refusal.Reason.PROJECT_CERTIFIED, refused(() -> back().report(FINAL)));
        assertEquals(Refusal.Reason.PROJECT_CERTIFIED, refused(() -> back().evaluation(OF_ALL)));
        assertEquals(
                Refusal.Reason.PROJECT_CERTIFIED,
                refused(() -> removed(PROJECT, Optional.empty())));
        assertEquals(
                Refusal.Reason.PROJECT_CERTIFIED, refused(() -> removed(ANA, Optional.empty())));
        office.revoke(
                new Ending("Errata", "Eva", Given.TODAY),
                new CertificateNumber(Given.YEAR, Cfie.ZAMORA, 1),
                new CertificateNumber(Given.YEAR, Cfie.ZAMORA, 2));
        assertEquals(FINAL, back().report(FINAL).key());
    }

    @Test
    void whatTheCertifiedWorkDoesNotRestOnGoes() {
        anaAndLuisWork();
        office.with(anEvaluation().forOnly(LUIS).negative());
        answer(aProject().answered(Answer.GRANTED, MARCH));
        answer(aTeacher().answered(Answer.GRANTED, MARCH));
        office.certify();
        assertEquals(OF_LUIS, back().evaluation(OF_LUIS).key());
        assertEquals(MARCH, removed(PROJECT, Optional.of(MARCH)).key().decidedOn());
        assertEquals(MARCH, removed(ANA, Optional.of(MARCH)).key().decidedOn());
    }

    private void decide(Requirement requirement) {
        Decision decision = new Decision(P1, requirement, "Acordado", "Eva", Given.TODAY);
        office.keep(() -> new RecordDecision(office.register()).run(decision));
    }

    @Test
    void aDecisionGoesUnlessCertifiedWorkRestsOnIt() {
        office.with(aSchool())
                .with(aTeacher())
                .with(aProject().carriedBy(Given.NIF).with("ES:Colegio Uno"))
                .with(anEvaluation());
        decide(Requirement.PARTNER_ABROAD);
        decide(Requirement.DURATION_PLAUSIBLE);
        office.certify();
        assertEquals(
                Refusal.Reason.PROJECT_CERTIFIED,
                refused(() -> back().decision(P1, Requirement.PARTNER_ABROAD)));
        office.keep(() -> back().decision(P1, Requirement.DURATION_PLAUSIBLE));
        assertEquals(
                List.of(Requirement.PARTNER_ABROAD),
                office.register().decisions().of(P1).stream().map(Decision::requirement).toList());
    }

    @Test
    void ofAClosedYearNothingGoes() {
        anaAndLuisWork();
        decide(Requirement.DURATION_PLAUSIBLE);
        office.keep(
                () -> office.register().closings().add(new Closing(Given.YEAR, Given.TODAY, "")));
        assertEquals(Refusal.Reason.YEAR_CLOSED, refused(() -> back().report(FINAL)));
        assertEquals(Refusal.Reason.YEAR_CLOSED, refused(() -> back().evaluation(OF_ALL)));
        assertEquals(Refusal.Reason.YEAR_CLOSED, refused(() -> removed(PROJECT, Optional.empty())));
        assertEquals(Refusal.Reason.YEAR_CLOSED, refused(() -> removed(ANA, Optional.empty())));
        assertEquals(
                Refusal.Reason.YEAR_CLOSED,
                refused(() -> back().decision(P1, Requirement.DURATION_PLAUSIBLE)));
    }

    @Test
    void anAnswerThatCameAfterAYearWasClosedIsNoneOfIts() {
        anaAndLuisWork();
        office.keep(
                () -> office.register().closings().add(new Closing(Given.YEAR, Given.TODAY, "")));
        LocalDate later = Given.TODAY.plusDays(1);
        answer(aTeacher().answered(Answer.REFUSED, later));
        assertEquals(Answer.REFUSED, removed(ANA, Optional.of(later)).answer());
    }
}
