package cfie.procedure.kept;

import static cfie.testkit.Given.aProject;
import static cfie.testkit.Given.aTeacher;
import static cfie.testkit.Given.anEvaluation;
import static cfie.testkit.Given.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cfie.domain.Answer;
import cfie.domain.Deadline;
import cfie.domain.ParticipationKind;
import cfie.domain.Project;
import cfie.domain.Report;
import cfie.domain.ReportType;
import cfie.domain.Suitability;
import cfie.domain.SuitabilityCheck;
import cfie.domain.issued.Ending;
import cfie.domain.ledger.Difference;
import cfie.domain.ledger.Fault;
import cfie.procedure.Mode;
import cfie.procedure.enrolment.CheckProject;
import cfie.procedure.intake.Kinds;
import cfie.sheet.EvaluationSheet;
import cfie.sheet.ProjectSheet;
import cfie.sheet.ReportSheet;
import cfie.testkit.AnEvaluation;
import cfie.testkit.Given;
import cfie.testkit.OnBothEngines;
import cfie.testkit.Taking;
import cfie.value.Days;
import cfie.value.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Under a certificate that counts nothing changes by which its work would not be as certified. */
@OnBothEngines
final class CertifiedWorkTest extends ACertifiedProject {
    private static final SuitabilityCheck UNSUITABLE =
            new SuitabilityCheck(Suitability.UNSUITABLE, Given.TODAY, Optional.of("Plagio"));

    private List<String> evaluated(AnEvaluation said) {
        return Taking.of(
                        office,
                        new Kinds(office.register())::evaluations,
                        Mode.UPDATE,
                        new EvaluationSheet(),
                        said.evaluation())
                .told();
    }

    private List<String> imported(Project said) {
        return Taking.of(
                        office,
                        new Kinds(office.register())::projects,
                        Mode.UPDATE,
                        new ProjectSheet(Given.TODAY),
                        said)
                .told();
    }

    private void check(SuitabilityCheck found) {
        office.keep(() -> new CheckProject(office.register()).run(project().code(), found));
    }

    private Project project() {
        return office.register().projects().find(aProject().project().code()).orElseThrow();
    }

    @Test
    void anEvaluationThatGivesOtherCreditsOrNoneIsRefused() {
        List<String> refused = List.of("outcome:PROJECT_CERTIFIED");
        assertEquals(refused, evaluated(anEvaluation().negative()));
        assertEquals(refused, evaluated(anEvaluation().giving("2")));
        assertEquals(refused, evaluated(anEvaluation().forOnly(Given.NIF).negative()));
    }

    @Test
    void whatChangesNothingForWhoIsCertifiedIsTaken() {
        assertEquals(List.of(), evaluated(anEvaluation().by("Berta Otra")));
        assertEquals(List.of(), evaluated(anEvaluation().forOnly(EVA).giving("1")));
        assertEquals(List.of(), evaluated(anEvaluation().forOnly(Given.NIF)));
        assertEquals(List.of(), evaluated(anEvaluation().negative()));
    }

    @Test
    void aProjectIsNotFoundUnsuitableAndMayBeCheckedAgain() {
        Refusal refusal = assertThrows(Refusal.class, () -> check(UNSUITABLE));
        assertEquals(Refusal.Reason.PROJECT_CERTIFIED, refusal.reason());
        assertEquals(List.of(project().code(), OF_ANA.text()), refusal.details());
        assertEquals(
                List.of("suitability:PROJECT_CERTIFIED"),
                imported(project().withCheck(UNSUITABLE)));
        check(new SuitabilityCheck(Suitability.SUITABLE, lastDay(), Optional.of("Visto")));
    }

    @Test
    void whatTheCertificateSaysOfTheProjectStays() {
        Project.Activity held = project().activity();
        Days longer = new Days(held.days().first(), held.days().last().plusDays(3));
        Days later = new Days(held.days().first().plusDays(3), held.days().last());
        assertEquals(
                List.of("title:PROJECT_CERTIFIED"),
                imported(said(activity("Otro", held.kind(), held.days()), "FR:Lycée Exemple")));
        assertEquals(
                List.of("kind:PROJECT_CERTIFIED", "ends_on:PROJECT_CERTIFIED"),
                imported(
                        said(
                                activity(held.title(), ParticipationKind.ANNEXED, longer),
                                "FR:Lycée Exemple")));
        assertEquals(
                List.of("starts_on:PROJECT_CERTIFIED"),
                imported(said(activity(held.title(), held.kind(), later), "FR:Lycée Exemple")));
        assertEquals(held, project().activity());
    }

    @Test
    void aPartnerMayGoAsLongAsOneOfAnotherCountryStays() {
        Project.Activity held = project().activity();
        assertEquals(
                List.of("partners:PROJECT_CERTIFIED"), imported(said(held, "ES:Instituto Dos")));
        assertEquals(List.of(), imported(said(held, "IT:Liceo Due")));
        assertEquals(List.of(), lapsed());
    }

    @Test
    void whatTheRegisterSaysOtherwiseIsNamedAndMayBeSaidAsItWasCertified() {
        Project.Activity held = project().activity();
        Project renamed = said(activity("Otro", held.kind(), held.days()), "FR:Lycée Exemple");
        office.keep(() -> office.register().projects().change(List.of(renamed)));
        List<Fault> found = new ArrayList<>();
        new Contradicted(office.register()).each(found::add);
        assertEquals(
                List.of(
                        Fault.of(
                                Fault.Kind.WORK_CONTRADICTED,
                                OF_ANA.text(),
                                renamed.code(),
                                new Difference("title", held.title(), "Otro"))),
                found);
        assertEquals(List.of(), imported(said(held, "FR:Lycée Exemple")));
        assertEquals(held, project().activity());
    }

    @Test
    void aDocumentDoesNotBecomeTooLate() {
        office.with(Given.until("2026-06-20", Deadline.What.FINAL, Deadline.Lateness.BLOCKS));
        Report held = aProject().report(ReportType.FINAL);
        assertEquals(List.of("submitted_on:PROJECT_CERTIFIED"), handedIn(held, "2026-06-21"));
        assertEquals(List.of(), handedIn(held, "2026-06-20"));
        assertEquals(List.of(), lapsed());
    }

    private List<String> handedIn(Report held, String day) {
        Report said = new Report(held.key(), LocalDate.parse(day), held.file(), held.sha256());
        return Taking.of(
                        office,
                        new Kinds(office.register())::reports,
                        Mode.UPDATE,
                        new ReportSheet(),
                        said)
                .told();
    }

    @Test
    void whoIsCertifiedWasATeacherToTheEnd() {
        List<String> refused = List.of("role:PROJECT_CERTIFIED");
        assertEquals(refused, registered(aTeacher().as("librarian")));
        assertEquals(refused, registered(aTeacher().as("teacher|" + lastDay() + ":management")));
        assertEquals(
                List.of(),
                registered(aTeacher().as("teacher|" + lastDay().plusDays(1) + ":management")));
        assertEquals(
                List.of(),
                registered(aTeacher().withNif(EVA).named("Eva", "Sánz", "Gil").as("librarian")));
        assertEquals(List.of(), lapsed());
    }

    @Test
    void underNoCertificateEverythingChangesAsBefore() {
        office.revoke(new Ending("Plagio", "Eva", Given.TODAY), OF_ANA);
        check(UNSUITABLE);
        assertEquals(List.of(), evaluated(anEvaluation().negative()));
        assertEquals(List.of(), answered(ofProject(Answer.REFUSED, Given.TODAY)));
        assertEquals(List.of(), lapsed());
    }

    @Test
    void certifiedWorkThatWouldNotBeCertifiedNowIsNamed() {
        Project unsuitable = project().withCheck(UNSUITABLE);
        office.keep(() -> office.register().projects().change(List.of(unsuitable)));
        assertEquals(
                List.of(
                        Fault.of(
                                Fault.Kind.WORK_LAPSED,
                                OF_ANA.text(),
                                unsuitable.code(),
                                Given.NIF,
                                "PROJECT_SUITABLE")),
                lapsed());
    }
}
