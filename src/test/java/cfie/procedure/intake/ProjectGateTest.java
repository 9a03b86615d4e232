package cfie.procedure.intake;

import static cfie.testkit.Given.aProject;
import static cfie.testkit.Given.aSchool;
import static cfie.testkit.Given.aTeacher;
import static cfie.testkit.Given.anEvaluation;
import static cfie.testkit.Given.day;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cfie.domain.Answer;
import cfie.domain.Project;
import cfie.domain.ProjectDuration;
import cfie.procedure.Mode;
import cfie.sheet.ProjectSheet;
import cfie.testkit.AProject;
import cfie.testkit.ATeacher;
import cfie.testkit.AnOffice;
import cfie.testkit.Given;
import cfie.testkit.Taking;
import cfie.value.Nif;
import cfie.value.ProjectCode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The door of R3, and what is evaluated or certified already. */
final class ProjectGateTest {
    private static final Nif EVA = Given.nif(1);

    @RegisterExtension final AnOffice office = new AnOffice();

    @BeforeEach
    void twoSchoolsWithATeacherEach() {
        office.with(aSchool(), aSchool().withCode("49000002")).with(aTeacher(), eva());
    }

    private static ATeacher eva() {
        return aTeacher().withNif(EVA).named("Eva", "Sanz");
    }

    private Taking<ProjectCode, Project> take(Mode mode, AProject... projects) {
        return Taking.of(
                office,
                new Kinds(office.register())::projects,
                mode,
                new ProjectSheet(Given.TODAY),
                Stream.of(projects).map(AProject::project).toArray(Project[]::new));
    }

    private List<String> added(AProject project) {
        return take(Mode.INSERT, project).told();
    }

    private List<String> updated(AProject project) {
        return take(Mode.UPDATE, project).told();
    }

    @Test
    void grantedTeachersMayEnrol() {
        assertEquals(List.of(), added(aProject().carriedBy(Given.NIF, EVA)));
    }

    @Test
    void anUnknownSchoolIsRefusedAndItsTeachersAreNotRegisteredThere() {
        assertEquals(
                List.of("school:SCHOOL_UNKNOWN", "teachers:REGISTRATION_UNKNOWN"),
                added(aProject().at("49000009")));
    }

    @Test
    void aTeacherOfAnotherSchoolIsRefused() {
        assertEquals(List.of("teachers:REGISTRATION_UNKNOWN"), added(aProject().at("49000002")));
    }

    @Test
    void noAnswerIsNoConsent() {
        office.withUnanswered(aTeacher().withNif(Given.nif(2)));
        assertEquals(
                List.of("teachers:REGISTRATION_NOT_GRANTED"),
                added(aProject().carriedBy(Given.NIF, Given.nif(2))));
    }

    @ParameterizedTest
    @CsvSource({
        "teacher, false",
        "librarian, true",
        "librarian|2025-10-01:teacher, false",
        "librarian|2026-07-01:teacher, true"
    })
    void whoTeachesIsLetInByNoAnswerThatDisownsThem(String roles, boolean isOpen) {
        ATeacher iris = aTeacher().withNif(Given.nif(2)).as(roles);
        office.withUnanswered(iris);
        office.keep(
                () -> office.register().consents().add(List.of(iris.disowned(day("2025-09-20")))));
        assertEquals(
                isOpen ? List.of() : List.of("teachers:REGISTRATION_NOT_GRANTED"),
                added(aProject().carriedBy(Given.nif(2))));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    2026-05-01, REFUSED, 2026-05-02, GRANTED, true
                    2026-05-02, GRANTED, 2026-05-01, REFUSED, true
                    2026-05-01, GRANTED, 2026-05-02, REFUSED, false
                    2026-05-02, REFUSED, 2026-05-01, GRANTED, false
                    """)
    void theLastAnswerByItsDateOpensTheDoorOrShutsIt(
            String day1, Answer answer1, String day2, Answer answer2, boolean isOpen) {
        ATeacher iris = aTeacher().withNif(Given.nif(2));
        office.withUnanswered(iris);
        office.keep(
                () ->
                        office.register()
                                .consents()
                                .add(
                                        List.of(
                                                iris.answered(answer1, day(day1)),
                                                iris.answered(answer2, day(day2)))));
        assertEquals(
                isOpen ? List.of() : List.of("teachers:REGISTRATION_NOT_GRANTED"),
                added(aProject().carriedBy(Given.nif(2))));
    }

    @Test
    void everyTeacherAtTheDoorIsTold() {
        assertEquals(
                List.of("teachers:REGISTRATION_UNKNOWN", "teachers:REGISTRATION_UNKNOWN"),
                added(aProject().carriedBy(Given.nif(3), Given.NIF, Given.nif(4))));
    }

    @Test
    void whoIsInAlreadyPassesNoDoorAgain() {
        office.withBare(aProject());
        office.keep(
                () ->
                        office.register()
                                .consents()
                                .add(List.of(aTeacher().answered(Answer.REFUSED, Given.TODAY))));
        assertEquals(List.of(), updated(aProject().titled("Otro título")));
    }

    @Test
    void aProjectThatMovesToAnotherSchoolTakesEveryoneThroughTheDoor() {
        office.withBare(aProject());
        assertEquals(List.of("teachers:REGISTRATION_UNKNOWN"), updated(aProject().at("49000002")));
    }

    @ParameterizedTest
    @CsvSource({"00000001R", "EVA  SANZ"})
    void anEvaluatorOfTheProjectMayNotJoinIt(String evaluator) {
        office.withBare(aProject()).with(anEvaluation().by(evaluator));
        assertEquals(
                List.of("teachers:EVALUATOR_PARTICIPATES"),
                updated(aProject().carriedBy(Given.NIF, EVA)));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    4,   THREE_MONTH_TERM, false
                    1.5, FOUR_MONTH_TERM,  false
                    2,   THREE_MONTH_TERM, true
                    2,   FOUR_MONTH_TERM,  true
                    """)
    void aDurationMustAllowTheCreditsThatStand(
            String credits, ProjectDuration duration, boolean isAllowed) {
        office.withBare(aProject()).with(anEvaluation().giving(credits));
        assertEquals(
                isAllowed ? List.of() : List.of("duration:EVALUATION_STANDS"),
                updated(aProject().lasting(duration, 100)));
    }

    @Test
    void aTeacherWithAnEvaluationOfHerOwnMayNotLeave() {
        office.withBare(aProject().carriedBy(Given.NIF, EVA)).with(anEvaluation().forOnly(EVA));
        assertEquals(List.of("teachers:EVALUATION_STANDS"), updated(aProject()));
    }

    @Test
    void aTeacherWhoIsCertifiedForAProjectMayNotLeaveIt() {
        office.with(aProject().carriedBy(Given.NIF, EVA)).with(anEvaluation());
        office.certify();
        assertEquals(List.of("teachers:CERTIFICATE_STANDS"), updated(aProject()));
    }

    @Test
    void aCertifiedProjectMayNotMoveToAnotherYear() {
        office.with(aProject()).with(anEvaluation());
        office.certify();
        assertEquals(
                List.of(
                        "teachers:CERTIFICATE_STANDS",
                        "starts_on:PROJECT_CERTIFIED",
                        "ends_on:PROJECT_CERTIFIED"),
                updated(aProject().starting(day("2024-10-01"))));
    }

    @Test
    void anyoneElseMayComeAndGo() {
        office.withBare(aProject().carriedBy(Given.NIF, EVA));
        assertEquals(List.of(), updated(aProject()));
        assertEquals(List.of(), updated(aProject().carriedBy(EVA)));
    }

    @Test
    void whoTakesPartDoesSoInNoOrder() {
        office.withBare(aProject().carriedBy(Given.NIF, EVA));
        assertEquals(List.of(), added(aProject().carriedBy(EVA, Given.NIF)));
        assertEquals(List.of(), updated(aProject().carriedBy(EVA, Given.NIF)));
        assertEquals(
                List.of(Given.NIF, EVA),
                office.register()
                        .projects()
                        .held(List.of(aProject().code()))
                        .get(aProject().code())
                        .teachers());
    }

    /** Of a project until 2026-06-15. */
    @ParameterizedTest
    @CsvSource({"2026-06-15, false", "2026-06-16, true"})
    void whoWasLetGoOnceTheProjectWasOverIsLetIn(String on, boolean isOpen) {
        ATeacher iris = aTeacher().withNif(Given.nif(2));
        office.with(iris);
        office.keep(() -> office.register().consents().add(List.of(iris.disowned(day(on)))));
        assertEquals(
                isOpen ? List.of() : List.of("teachers:REGISTRATION_NOT_GRANTED"),
                added(aProject().carriedBy(Given.nif(2))));
    }
}
