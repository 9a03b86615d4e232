package cfie.procedure.kept;

import static cfie.testkit.Given.aProject;
import static cfie.testkit.Given.aSchool;
import static cfie.testkit.Given.aTeacher;
import static cfie.testkit.Given.anEvaluation;
import static cfie.testkit.Given.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.domain.Answer;
import cfie.domain.Consent;
import cfie.domain.Deadline;
import cfie.domain.ParticipationKind;
import cfie.domain.Project;
import cfie.domain.ProjectDuration;
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
import cfie.procedure.intake.Totals;
import cfie.sheet.ConsentSheet;
import cfie.sheet.EvaluationSheet;
import cfie.sheet.ProjectSheet;
import cfie.sheet.ReportSheet;
import cfie.sheet.TeacherSheet;
import cfie.testkit.ATeacher;
import cfie.testkit.AnEvaluation;
import cfie.testkit.AnOffice;
import cfie.testkit.Given;
import cfie.testkit.OnBothEngines;
import cfie.testkit.Taking;
import cfie.value.CertificateNumber;
import cfie.value.Cfie;
import cfie.value.Days;
import cfie.value.Nif;
import cfie.value.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Under a certificate that counts nothing changes by which its work would not be as certified. */
@OnBothEngines
final class CertifiedWorkTest {
    private static final CertificateNumber OF_ANA =
            new CertificateNumber(Given.YEAR, Cfie.ZAMORA, 1);
    private static final Nif EVA = Given.nif(1);
    private static final SuitabilityCheck UNSUITABLE =
            new SuitabilityCheck(Suitability.UNSUITABLE, Given.TODAY, Optional.of("Plagio"));

    @RegisterExtension final AnOffice office = new AnOffice();

    /** Ana is certified for P1; Eva, who takes part too, is not. */
    @BeforeEach
    void anaIsCertifiedAndEvaIsNot() {
        office.with(aSchool())
                .with(aTeacher(), aTeacher().withNif(EVA).named("Eva", "Sánz", "Gil"))
                .with(aProject().carriedBy(Given.NIF, EVA))
                .with(anEvaluation(), anEvaluation().forOnly(EVA).negative());
        office.certify();
    }

    private List<String> evaluated(AnEvaluation said) {
        return Taking.of(
                        office,
                        new Kinds(office.register())::evaluations,
                        Mode.UPDATE,
                        new EvaluationSheet(),
                        said.evaluation())
                .told();
    }

    private List<String> answered(Consent... said) {
        return taking(said).told();
    }

    private Taking<Consent.Key, Consent> taking(Consent... said) {
        return Taking.of(
                office,
                new Kinds(office.register())::consents,
                Mode.UPDATE,
                new ConsentSheet(),
                said);
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

    private static LocalDate lastDay() {
        return aProject().project().activity().days().last();
    }

    private static Consent ofProject(Answer answer, LocalDate day) {
        return aProject().answered(answer, day);
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

    private static Project said(Project.Activity activity, String... partners) {
        Project one = aProject().carriedBy(Given.NIF, EVA).with(partners).project();
        return new Project(
                one.code(),
                one.school(),
                one.year(),
                activity,
                one.partners(),
                one.teachers(),
                one.twinspace(),
                one.check());
    }

    private static Project.Activity activity(String title, ParticipationKind kind, Days days) {
        return new Project.Activity(title, kind, ProjectDuration.ACADEMIC_YEAR, days);
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

    private List<String> registered(ATeacher said) {
        return Taking.of(
                        office,
                        new Kinds(office.register())::teachers,
                        Mode.UPDATE,
                        new TeacherSheet(Given.TODAY),
                        said.registration())
                .told();
    }

    @Test
    void aSchoolTakesItsConsentToTheProjectNotBackUnlessItGaveItAgain() {
        assertEquals(
                List.of("decision:PROJECT_CERTIFIED"),
                answered(ofProject(Answer.REFUSED, Given.TODAY)));
        assertEquals(List.of(), answered(ofProject(Answer.GRANTED, Given.TODAY)));
        assertEquals(List.of(), answered(ofProject(Answer.REFUSED, Given.TODAY.minusDays(1))));
    }

    @Test
    void aSchoolLetsATeacherGoOnceTheProjectIsOver() {
        assertEquals(
                List.of("decision:PROJECT_CERTIFIED"),
                answered(aTeacher().answered(Answer.REFUSED, lastDay())));
        assertEquals(
                List.of(), answered(aTeacher().answered(Answer.REFUSED, lastDay().plusDays(1))));
        assertEquals(List.of(), lapsed());
    }

    @Test
    void aRefusalInMidYearIsNotHiddenByOneAfterTheEnd() {
        LocalDate march = Given.day("2026-03-02");
        assertEquals(
                List.of("decision:PROJECT_CERTIFIED"),
                answered(
                        aTeacher().answered(Answer.REFUSED, march),
                        aTeacher().answered(Answer.REFUSED, lastDay().plusDays(1))));
        answered(aTeacher().answered(Answer.REFUSED, lastDay().plusDays(1)));
        assertEquals(
                List.of("decision:PROJECT_CERTIFIED"),
                answered(aTeacher().answered(Answer.REFUSED, march)));
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

    private List<Fault> lapsed() {
        List<Fault> lapsed = new ArrayList<>();
        new Lapsed(office.register()).each(lapsed::add);
        return lapsed;
    }

    @Test
    void whoIsCertifiedMayBeNoneOfTheSchoolsOnceTheProjectIsOver() {
        LocalDate after = lastDay().plusDays(1);
        assertEquals(List.of(), registered(aTeacher().as("teacher|" + after + ":librarian")));
        assertEquals(List.of(), answered(aTeacher().disowned(after)));
        assertEquals(List.of(), lapsed());
    }

    @Test
    void answersOfOneFileAreJudgedTogether() {
        LocalDate march = Given.day("2026-03-02");
        assertEquals(
                List.of(),
                answered(
                        aTeacher().answered(Answer.REFUSED, march),
                        aTeacher().answered(Answer.GRANTED, march.plusDays(1)),
                        ofProject(Answer.REFUSED, march),
                        ofProject(Answer.GRANTED, march.plusDays(1))));
        assertEquals(List.of(), lapsed());
    }

    /** In whatever order they stand: only the last of them takes away what is certified. */
    @ParameterizedTest
    @ValueSource(strings = {"R01 G10 R28", "R28 G10 R01", "G10 R28 R01"})
    void onlyTheOneThatTakesAwayIsRefused(String rows) {
        for (boolean isOfTeacher : List.of(true, false)) {
            Taking<Consent.Key, Consent> taking =
                    taking(
                            Arrays.stream(rows.split(" "))
                                    .map(row -> inMarch(row, isOfTeacher))
                                    .toArray(Consent[]::new));
            assertEquals(new Totals(3, 2, 0, 0, 0, 1), taking.totals());
            assertEquals(List.of("decision:PROJECT_CERTIFIED"), taking.told());
            assertTrue(taking.problems().get(0).failure().details().contains(OF_ANA.text()));
        }
        assertEquals(List.of(), lapsed());
    }

    private static Consent inMarch(String row, boolean isOfTeacher) {
        Answer answer = row.startsWith("R") ? Answer.REFUSED : Answer.GRANTED;
        LocalDate day = Given.day("2026-03-" + row.substring(1));
        return isOfTeacher ? aTeacher().answered(answer, day) : ofProject(answer, day);
    }

    @Test
    void noneOfThemRestsOnOneThatGoesWithIt() {
        LocalDate first = aTeacher().granted().key().decidedOn();
        LocalDate after = lastDay().plusDays(1);
        answered(aTeacher().answered(Answer.GRANTED, after));
        registered(aTeacher().as("teacher|" + after + ":librarian"));
        assertEquals(
                List.of("decision:PROJECT_CERTIFIED"),
                answered(aTeacher().answered(Answer.REFUSED, first), aTeacher().disowned(after)));
        assertEquals(List.of(), lapsed());
    }

    @Test
    void noneOfThemRestsOnOneThatIsNotTaken() {
        LocalDate march = Given.day("2026-03-02");
        assertEquals(
                List.of("decision:PROJECT_CERTIFIED", "letter:LETTER_UNKNOWN"),
                answered(
                        aTeacher().answered(Answer.REFUSED, march),
                        aTeacher()
                                .answered(Answer.GRANTED, march.plusDays(1))
                                .to("AAAAA-AAAAA-AAAAA")));
    }
}
