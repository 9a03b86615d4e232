package cfie.domain.erasmus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cfie.testkit.Connected;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The number of an Erasmus+ project says its call, its agency, its action and its field. */
final class ErasmusNumberTest {
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    2025-1-ES01-KA121-SCH-000123456, KA121, 2025
                    2021-1-ES01-KA120-SCH-000045665, KA120, 2021
                    2020-1-ES01-KA120-VET-094123, KA120, 2020
                    2024-2-FR01-KA210-SCH-000279027, KA210, 2024
                    2022-1-EL01-KA220-HED-000086363, KA220, 2022
                    2023-1-DE03-KA122-ADU-000118437, KA122, 2023
                    """)
    void realOnesAreRead(String text, ErasmusAction action, int year) {
        ErasmusNumber number = ErasmusNumber.parse(text);
        assertEquals(text, number.text());
        assertEquals(action, number.action());
        assertEquals(year, number.callYear());
    }

    @Test
    void asItIsPastedFromALetter() {
        assertEquals(
                Connected.KA121, ErasmusNumber.parse(" 2025–1–es01–ka121–sch–000123456\u00a0"));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    2025-1-ES01-KA121-SCH-00012345, ERASMUS_NUMBER
                    2025-1-ES01-KA121-SCH-0001234567, ERASMUS_NUMBER
                    2025-0-ES01-KA121-SCH-000123456, ERASMUS_NUMBER
                    2025-1-ES-KA121-SCH-000123456, ERASMUS_NUMBER
                    KA121-SCH-000123456, ERASMUS_NUMBER
                    2025-1-ES01-KA12I-SCH-000123456, ERASMUS_NUMBER
                    2025-1-XQ01-KA121-SCH-000123456, ERASMUS_COUNTRY
                    2025-1-ES01-KA131-HED-000123456, ERASMUS_ACTION_UNKNOWN
                    2019-1-ES01-KA229-SCH-064123456, ERASMUS_ACTION_UNKNOWN
                    2025-1-ES01-KA121-HED-000123456, ERASMUS_FIELD
                    2025-1-ES01-KA122-YOU-000123456, ERASMUS_FIELD
                    2025-1-ES01-KA210-HED-000123456, ERASMUS_FIELD
                    2019-1-ES01-KA120-SCH-000123456, ERASMUS_CALL
                    2020-1-ES01-KA121-SCH-000123456, ERASMUS_CALL
                    2021-1-ES01-KA120-SCH-094123, ERASMUS_CALL
                    """)
    void whatIsWrongIsNamed(String text, Flaw flaw) {
        assertEquals(
                flaw, assertThrows(InvalidValue.class, () -> ErasmusNumber.parse(text)).reason());
    }

    /** The applications of a call may be numbered in the year before it, and no earlier. */
    @ParameterizedTest
    @CsvSource({"2024-01-01, true", "2023-12-31, false"})
    void nobodyIsLinkedToACallOfTheFarFuture(String on, boolean isSound) {
        LocalDate day = LocalDate.parse(on);
        ErasmusLink.Key key = Connected.key("P1", Connected.KA121);
        if (isSound) {
            assertEquals(day, new ErasmusLink(key, Optional.empty(), day).linkedOn());
        } else {
            assertEquals(
                    Flaw.ERASMUS_CALL_AHEAD,
                    assertThrows(
                                    InvalidValue.class,
                                    () -> new ErasmusLink(key, Optional.empty(), day))
                            .reason());
        }
    }
}
