package cfie.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cfie.testkit.Given;
import cfie.value.Credits;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a positive evaluation may give: up to four a year, exactly two a term. */
final class ProjectDurationTest {
    private static Credits award(ProjectDuration duration, String said) {
        return duration.award(
                Optional.ofNullable(said).map(Credits::of), Given.theRules().credits());
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    ACADEMIC_YEAR,    0.5, 0.5
                    ACADEMIC_YEAR,    2.5, 2.5
                    ACADEMIC_YEAR,    4,   4
                    ACADEMIC_YEAR,    4.0, 4
                    FOUR_MONTH_TERM,  2,   2
                    FOUR_MONTH_TERM,  2.0, 2
                    FOUR_MONTH_TERM,  ,    2
                    THREE_MONTH_TERM, 2,   2
                    THREE_MONTH_TERM, ,    2
                    """)
    void theAwardIsWhatTheDurationAllows(ProjectDuration duration, String said, String award) {
        assertEquals(Credits.of(award), award(duration, said));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    ACADEMIC_YEAR,    ,      CREDITS_MISSING
                    ACADEMIC_YEAR,    0,     CREDITS_OUT_OF_RANGE
                    ACADEMIC_YEAR,    0.25,  CREDITS_OUT_OF_RANGE
                    ACADEMIC_YEAR,    2.75,  CREDITS_OUT_OF_RANGE
                    ACADEMIC_YEAR,    4.5,   CREDITS_OUT_OF_RANGE
                    FOUR_MONTH_TERM,  1.5,   CREDITS_OF_SHORT
                    FOUR_MONTH_TERM,  4,     CREDITS_OF_SHORT
                    THREE_MONTH_TERM, 0,     CREDITS_OF_SHORT
                    THREE_MONTH_TERM, 2.5,   CREDITS_OF_SHORT
                    """)
    void anyOtherAwardIsRefused(ProjectDuration duration, String said, Flaw flaw) {
        assertEquals(flaw, assertThrows(InvalidValue.class, () -> award(duration, said)).reason());
    }
}
