package cfie.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes of cards: the office's own, and those made of words. */
final class PartnerCodeTest {
    @Test
    void anOwnCodeIsReadInAnyCase() {
        assertEquals(new PartnerCode("LYON-1"), PartnerCode.parse(" lyon-1 "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "LYÓN", "A B", "A|B", "12345678901234567890123456789012345678901"})
    void whatIsNoCodeIsRefused(String typed) {
        assertEquals(
                Flaw.PARTNER_CODE,
                assertThrows(InvalidValue.class, () -> PartnerCode.parse(typed)).reason());
    }

    @Test
    void theSameWordsMakeTheSameCodeForEver() {
        assertEquals("C9NKM-30QNH", PartnerCode.of("teacher|anna nowak|pl").text());
    }

    @Test
    void otherWordsMakeOtherCodesThatCanBeReadAloud() {
        long different =
                IntStream.range(0, 100_000)
                        .mapToObj(number -> PartnerCode.of("school|liceo " + number))
                        .peek(code -> assertTrue(code.text().matches("[0-9A-HJKMNP-TV-Z-]{11}")))
                        .distinct()
                        .count();
        assertEquals(100_000, different);
    }
}
