package cfie.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Exact amounts of credits, and their hours. */
final class CreditsTest {
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    2.5,    2.5
                    '2,5',  2.5
                    2.50,   2.5
                    ' 4 ',  4
                    4.0,    4
                    0,      0
                    0.00,   0
                    10,     10
                    100,    100
                    0.0001, 0.0001
                    """)
    void anAmountIsReadWithPointOrCommaAndWrittenBare(String typed, String text) {
        assertEquals(text, Credits.parse(typed).text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", ",", "2,", ".5", "-1", "+1", "1e1", "2.5.0", "1.000,5", "1000", "2.00001", "٢",
                "2 5", "dos"
            })
    void anyOtherFormIsRefused(String typed) {
        assertEquals(
                Flaw.CREDITS_FORM,
                assertThrows(InvalidValue.class, () -> Credits.parse(typed)).reason());
    }

    @Test
    void creditsAreNeverNegative() {
        assertThrows(InvalidValue.class, () -> Credits.of("-0.5"));
    }

    @Test
    void equalAmountsAreEqualHoweverTheyAreWritten() {
        assertEquals(Credits.of("2.5"), Credits.of("2.50"));
        assertEquals(Credits.of("20"), new Credits(new BigDecimal("2E+1")));
        assertEquals(Credits.NONE, Credits.of("0.000"));
        assertTrue(Credits.of("0.0").isNone());
    }

    @Test
    void tenTenthsAreExactlyOne() {
        Credits sum = Credits.NONE;
        for (int tenth = 0; tenth < 10; tenth++) {
            sum = sum.plus(Credits.of("0.1"));
        }
        assertEquals(Credits.of("1"), sum);
    }

    @ParameterizedTest
    @CsvSource({"4, 1.5, 2.5", "1.5, 1.5, 0", "1, 1.5, 0"})
    void whatIsLeftIsNeverLessThanNone(String all, String taken, String left) {
        assertEquals(Credits.of(left), Credits.of(all).lessUpTo(Credits.of(taken)));
    }

    @ParameterizedTest
    @CsvSource({"3, 2.5, 2.5", "2.5, 2.5, 2.5", "2, 2.5, 2"})
    void anAmountIsCutToItsLimit(String all, String limit, String cut) {
        assertEquals(Credits.of(cut), Credits.of(all).atMost(Credits.of(limit)));
    }

    @ParameterizedTest
    @CsvSource({"0.5, true", "4, true", "0, true", "0.25, false", "3.75, false"})
    void anAmountIsMadeOfHalvesOrNot(String amount, boolean isOfHalves) {
        assertEquals(isOfHalves, Credits.of(amount).isMultipleOf(Credits.of("0.5")));
    }

    @ParameterizedTest
    @CsvSource({"4, 40", "2.5, 25", "0.25, 2.5", "0, 0", "10, 100"})
    void aCreditIsTenHours(String credits, String hours) {
        assertEquals(hours, Credits.of(credits).hours().toPlainString());
    }

    @ParameterizedTest
    @CsvSource({"2.5, '2,5'", "4, 4", "0.25, '0,25'"})
    void documentsPrintAComma(String amount, String printed) {
        assertEquals(printed, Credits.printed(Credits.of(amount).amount()));
    }
}
