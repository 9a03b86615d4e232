package cfie.procedure.intake;

import static cfie.testkit.Given.aProject;
import static cfie.testkit.Given.aSchool;
import static cfie.testkit.Given.aTeacher;
import static cfie.testkit.Given.anEvaluation;
import static cfie.testkit.Given.day;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cfie.domain.Evaluation;
import cfie.domain.ProjectDuration;
import cfie.domain.ledger.Selection;
import cfie.procedure.Mode;
import cfie.sheet.EvaluationSheet;
import cfie.testkit.AnEvaluation;
import cfie.testkit.AnOffice;
import cfie.testkit.Given;
import cfie.testkit.Taking;
import cfie.value.Credits;
import cfie.value.Nif;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may evaluate whom, and what the duration allows. */
final class EvaluationGateTest {
    private static final Nif EVA = Given.nif(1);

    @RegisterExtension final AnOffice office = new AnOffice();

    @BeforeEach
    void aYearAndATermOfTwoTeachers() {
        office.with(aSchool())
                .with(aTeacher(), aTeacher().withNif(EVA).named("Eva", "Sánz", "Gil"))
                .withBare(
                        aProject().carriedBy(Given.NIF, EVA),
                        aProject()
                                .withCode("P2")
                                .lasting(ProjectDuration.THREE_MONTH_TERM, 90)
                                .carriedBy(Given.NIF));
    }

    private Taking<Evaluation.Key, Evaluation> take(Mode mode, AnEvaluation... said) {
        return Taking.of(
                office,
                new Kinds(office.register())::evaluations,
                mode,
                new EvaluationSheet(),
                Stream.of(said).map(AnEvaluation::evaluation).toArray(Evaluation[]::new));
    }

    private List<String> told(AnEvaluation said) {
        return take(Mode.INSERT, said).told();
    }

    @Test
    void everyoneAndEachTeacherMayBeEvaluated() {
        assertEquals(
                new Totals(3, 3, 0, 0, 0, 0),
                take(
                                Mode.INSERT,
                                anEvaluation(),
                                anEvaluation().forOnly(EVA).giving("1.5"),
                                anEvaluation().of("P2").negative())
                        .totals());
    }

    @Test
    void anUnknownProjectIsRefused() {
        assertEquals(List.of("project:PROJECT_UNKNOWN"), told(anEvaluation().of("P9")));
    }

    @Test
    void aTeacherWhoTakesNoPartIsRefused() {
        assertEquals(
                List.of("teacher:NOT_A_PARTICIPANT"),
                told(anEvaluation().of("P2").giving("2").forOnly(EVA)));
    }

    @ParameterizedTest
    @CsvSource({"00000001R", "1-R", "eva sanz gil", "Eva Sánz  Gil"})
    void anAdvisorNeverEvaluatesAProjectTheyTakePartIn(String evaluator) {
        assertEquals(
                List.of("evaluator:EVALUATOR_PARTICIPATES"), told(anEvaluation().by(evaluator)));
        assertEquals(
                List.of("evaluator:EVALUATOR_PARTICIPATES"),
                told(anEvaluation().forOnly(Given.NIF).by(evaluator)));
    }

    @Test
    void anAdvisorMayEvaluateAnotherProjectOfTheSchool() {
        assertEquals(List.of(), told(anEvaluation().of("P2").giving("2").by("00000001R")));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    P1, 0.5,
                    P1, 4,
                    P1, 4.5,  credits:CREDITS_OUT_OF_RANGE
                    P1, 0,    credits:CREDITS_OUT_OF_RANGE
                    P1, 1.25, credits:CREDITS_OUT_OF_RANGE
                    P2, 2,
                    P2, 2.5,  credits:CREDITS_OF_SHORT
                    """)
    void theCreditsAreThoseThatTheDurationAllows(String project, String credits, String problem) {
        assertEquals(
                Stream.ofNullable(problem).toList(),
                told(anEvaluation().of(project).giving(credits)));
    }

    @Test
    void aYearNeedsANumberAndATermHasOne() {
        assertEquals(List.of("credits:CREDITS_MISSING"), told(anEvaluation().withoutCredits()));
        assertEquals(List.of(), told(anEvaluation().of("P2").withoutCredits()));
        List<Evaluation> held = new ArrayList<>();
        office.register().evaluations().each(Selection.ALL, held::add);
        assertEquals(Optional.of(Credits.of("2")), held.get(0).credits());
    }

    @Test
    void aTermSaidAgainWithoutItsNumberIsUnchanged() {
        take(Mode.INSERT, anEvaluation().of("P2").withoutCredits());
        assertEquals(
                new Totals(1, 0, 0, 1, 0, 0),
                take(Mode.INSERT, anEvaluation().of("P2").withoutCredits()).totals());
    }

    @Test
    void everyProblemOfAnEvaluationIsTold() {
        assertEquals(
                List.of(
                        "teacher:NOT_A_PARTICIPANT",
                        "evaluator:EVALUATOR_PARTICIPATES",
                        "credits:CREDITS_OF_SHORT"),
                told(anEvaluation().of("P2").forOnly(EVA).by("12345678Z")));
    }

    @Test
    void anEvaluationMayBeCorrectedWithModeUpdateOnly() {
        take(Mode.INSERT, anEvaluation());
        AnEvaluation other = anEvaluation().giving("3").on(day("2026-06-21"));
        assertEquals(
                List.of("credits:ALREADY_DIFFERENT", "evaluated_on:ALREADY_DIFFERENT"),
                told(other));
        assertEquals(new Totals(1, 0, 1, 0, 0, 0), take(Mode.UPDATE, other).totals());
    }

    @Test
    void ofWhatIsRefusedAnywayNobodyIsToldToCorrectIt() {
        take(Mode.INSERT, anEvaluation());
        AnEvaluation other = anEvaluation().giving("4.5").on(day("2026-06-21"));
        assertEquals(List.of("credits:CREDITS_OUT_OF_RANGE"), told(other));
    }
}
