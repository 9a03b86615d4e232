package cfie.procedure.issue;

import static cfie.testkit.Given.aProject;
import static cfie.testkit.Given.aTeacher;
import static cfie.testkit.Given.anEvaluation;
import static cfie.testkit.Given.day;
import static cfie.testkit.YearEnd.EVA;
import static cfie.testkit.YearEnd.INES;
import static cfie.testkit.YearEnd.actaLines;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cfie.domain.Answer;
import cfie.domain.Deadline;
import cfie.domain.Decision;
import cfie.domain.Requirement;
import cfie.domain.issued.Acta;
import cfie.domain.issued.Ending;
import cfie.procedure.enrolment.RecordDecision;
import cfie.testkit.AnOffice;
import cfie.testkit.Given;
import cfie.testkit.YearEnd;
import cfie.value.CertificateNumber;
import cfie.value.Cfie;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The certification record: everyone judged, and a new version only when it says something else.
 */
final class KeepActaTest {
    @RegisterExtension final AnOffice office = new AnOffice();

    @BeforeEach
    void twoSchoolsOfTwoCentres() {
        YearEnd.twoSchoolsOfTwoCentres(office);
    }

    @Test
    void theActaListsEveryoneJudgedWithEveryReason() {
        office.with(
                        aTeacher(),
                        aTeacher().withNif(EVA).named("Eva", "Abad"),
                        aTeacher().withNif(INES).named("Inés", "Abad", "Gil"))
                .with(aProject().carriedBy(Given.NIF, EVA))
                .withBare(aProject().withCode("P0").unchecked().carriedBy(INES, EVA))
                .with(anEvaluation(), anEvaluation().forOnly(EVA).negative());
        Certify.Result result = office.certify();
        String missing =
                "[PROJECT_SUITABLE, PROJECT_CONSENTED, PROJECT_SUBMITTED, FOLLOW_UP_SUBMITTED,"
                        + " FINAL_SUBMITTED, EVALUATED, EVALUATED_POSITIVELY]";
        assertEquals(
                List.of(
                        "Eva P0 0→0 NOT_ELIGIBLE " + missing,
                        "Eva P1 0→0 NOT_ELIGIBLE [EVALUATED_POSITIVELY]",
                        "Inés P0 0→0 NOT_ELIGIBLE " + missing,
                        "Ana P1 4→4 CERTIFIED []"),
                actaLines(office));
        assertEquals(3, result.tally().notEligible());
        assertEquals(
                Optional.of(office.certificates().get(0).number()),
                office.acta(Cfie.ZAMORA).lines().get(3).certificate());
    }

    @Test
    void theActaTellsWhatCameLateFromWhatIsMissing() {
        office.with(aTeacher())
                .with(aProject())
                .with(anEvaluation())
                .with(Given.until("2026-06-14", Deadline.What.FOLLOW_UP, Deadline.Lateness.BLOCKS));
        office.certify();
        Acta.Line line = office.acta(Cfie.ZAMORA).lines().get(0);
        assertEquals(List.of(Requirement.FOLLOW_UP_SUBMITTED), line.unmet());
        assertEquals(List.of(Requirement.FOLLOW_UP_SUBMITTED), line.late());
        office.keep(
                () ->
                        new RecordDecision(office.register())
                                .run(
                                        new Decision(
                                                aProject().code(),
                                                Requirement.FOLLOW_UP_SUBMITTED,
                                                "Baja médica",
                                                "Olga Rey",
                                                Given.TODAY)));
        assertEquals(1, office.certify().tally().certified());
        assertEquals(List.of("Ana P1 4→4 CERTIFIED []"), actaLines(office));
        assertEquals(List.of(), office.acta(Cfie.ZAMORA).lines().get(0).late());
    }

    @Test
    void anActaGetsANewVersionOnlyWhenWhatItSaysChanges() {
        office.with(aTeacher()).with(aProject()).with(anEvaluation());
        office.certify();
        office.certify();
        assertEquals(1, office.acta(Cfie.ZAMORA).key().version());
        office.withBare(aProject().withCode("P2"));
        office.certify();
        office.certify();
        assertEquals(2, office.acta(Cfie.ZAMORA).key().version());
        assertEquals(2, office.register().actas().all(Given.YEAR, Cfie.ZAMORA).count());
    }

    @Test
    void whoeverIsCertifiedIsCalledInTheActaAsOnTheCertificate() {
        office.with(aTeacher()).with(aProject()).with(anEvaluation());
        office.certify();
        office.keep(
                () ->
                        office.register()
                                .registrations()
                                .change(List.of(aTeacher().named("Anna", "Otra").registration())));
        office.certify();
        assertEquals(1, office.acta(Cfie.ZAMORA).key().version());
        office.withBare(aProject().withCode("P2"));
        office.certify();
        assertEquals(
                List.of("García", "Otra"),
                office.acta(Cfie.ZAMORA).lines().stream()
                        .sorted(Comparator.comparing(Acta.Line::project))
                        .map(line -> line.teacher().name().surname1())
                        .toList());
    }

    @Test
    void whatWasCertifiedStaysInTheActaAsItWasGranted() {
        office.with(aTeacher()).with(aProject()).with(anEvaluation());
        office.certify();
        office.keep(
                () ->
                        office.register()
                                .consents()
                                .add(
                                        List.of(
                                                aProject()
                                                        .answered(
                                                                Answer.REFUSED,
                                                                day("2026-06-01")))));
        assertEquals(1, office.certify().tally().unchanged());
        assertEquals(List.of("Ana P1 4→4 CERTIFIED []"), actaLines(office));
        assertEquals(1, office.acta(Cfie.ZAMORA).key().version());
    }

    @Test
    void anActaIsNoOlderThanTheCertificatesThatItLists() {
        office.with(aTeacher()).with(aProject()).with(anEvaluation());
        office.certify();
        assertEquals(Given.TODAY, office.acta(Cfie.ZAMORA).issuedOn());
        LocalDate later = Given.TODAY.plusDays(10);
        CertificateNumber first = office.certificates().get(0).number();
        office.reissue(new Ending("Errata", "Eva", later), first);
        office.certify();
        assertEquals(2, office.acta(Cfie.ZAMORA).key().version());
        assertEquals(later, office.acta(Cfie.ZAMORA).issuedOn());
        office.revoke(
                new Ending("Error", "Eva", later),
                new CertificateNumber(first.year(), first.cfie(), 2));
        office.certify();
        assertEquals(Given.TODAY, office.acta(Cfie.ZAMORA).issuedOn());
    }
}
