package cfie.domain.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cfie.value.Flaw;
import cfie.value.InvalidValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Points by criterion, as they are typed and kept. */
final class ScoresTest {
    private static Flaw flaw(String text) {
        return assertThrows(InvalidValue.class, () -> Scores.parse(text)).reason();
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    collaboration=4, collaboration=4
                    Results = 3.50, results=3.5
                    curriculum=0.00, curriculum=0
                    results=5|collaboration=1, collaboration=1|results=5
                    pedagogy=10, pedagogy=10
                    """)
    void theyAreKeptInTheOrderOfTheRubric(String typed, String kept) {
        assertEquals(kept, Scores.parse(typed).text());
        assertEquals(Scores.parse(typed), Scores.parse(kept));
    }

    @Test
    void aCommaIsAPoint() {
        assertEquals("results=3.5", Scores.of(List.of(Scores.Score.parse("results=3,5"))).text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "results",
                "results=",
                "results=-1",
                "results=1.234",
                "results=100",
                "=",
                "|"
            })
    void whatIsNoScoreIsRefused(String text) {
        assertEquals(Flaw.SCORE, flaw(text));
    }

    @Test
    void eachCriterionIsKnownAndScoredOnce() {
        assertEquals(Flaw.CHOICE, flaw("brilliance=3"));
        assertEquals(Flaw.SCORE_REPEATED, flaw("results=3|results=3"));
    }

    @ParameterizedTest
    @CsvSource({"4.99, true", "5, true", "5.01, false"})
    void theMostIsStillWithin(String points, boolean isWithin) {
        assertEquals(
                isWithin,
                Scores.parse("results=1|pedagogy=" + points).areWithin(new BigDecimal("5")));
    }

    @Test
    void nothingScoredKeepsWhatWas() {
        Scores some = Scores.parse("results=3");
        assertEquals(some, Scores.NONE.or(Optional.of(some)));
        assertEquals(Scores.NONE, Scores.NONE.or(Optional.empty()));
        assertEquals(some, some.or(Optional.of(Scores.parse("results=4"))));
    }
}
