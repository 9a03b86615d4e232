package cfie.domain;

import static cfie.testkit.Given.aTeacher;
import static cfie.testkit.Given.anEvaluation;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cfie.testkit.AnEvaluation;
import cfie.testkit.Given;
import cfie.value.Credits;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an evaluation may say, and whether its evaluator is someone of the project. */
final class EvaluationTest {
    @Test
    void aNegativeEvaluationWithCreditsIsRefused() {
        AnEvaluation given = anEvaluation().negative().giving("2");
        assertEquals(
                Flaw.CREDITS_OF_NEGATIVE,
                assertThrows(InvalidValue.class, given::evaluation).reason());
    }

    @Test
    void aTermNeedsNoNumberAndGetsTwo() {
        Evaluation said = anEvaluation().withoutCredits().evaluation();
        Evaluation awarded =
                said.awarding(ProjectDuration.THREE_MONTH_TERM, Given.theRules().credits());
        assertEquals(Optional.of(Credits.of("2")), awarded.credits());
        assertEquals(said.reason(), awarded.reason());
    }

    @Test
    void aNegativeEvaluationAwardsNothing() {
        Evaluation said = anEvaluation().negative().evaluation();
        assertEquals(
                said, said.awarding(ProjectDuration.ACADEMIC_YEAR, Given.theRules().credits()));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    12345678Z,           true
                    12.345.678-z,        true
                    00000001R,           false
                    ANA GARCIA  LOPEZ,   true
                    Ana García López,    true
                    Ana García,          false
                    'García López, Ana', true
                    """)
    void anEvaluatorIsKnownByNifOrByNameHoweverItIsWritten(String who, boolean isAna) {
        Evaluation given = anEvaluation().by(who).evaluation();
        assertEquals(isAna, given.evaluator().is(aTeacher().teacher()));
    }

    @Test
    void anEvaluatorWithDigitsMustBeARightNif() {
        assertEquals(
                Flaw.NIF_LETTER,
                assertThrows(InvalidValue.class, () -> Evaluation.Evaluator.parse("12345678A"))
                        .reason());
    }
}
