package cfie.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The code of a certificate's content, as made and as copied by hand. */
final class IntegrityCodeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "01234-56789-ABCDE-FGHJK",
                "0123456789abcdefghjk",
                " o1234 56789 abcde fghjk ",
                "OI234-56789-ABCDE-FGHJK",
                "0L234-56789-ABCDE-FGHJK"
            })
    void aCodeIsReadAsPeopleCopyIt(String typed) {
        assertEquals("01234-56789-ABCDE-FGHJK", IntegrityCode.parse(typed).text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "01234-56789-ABCDE-FGHJ", "01234-56789-ABCDE-FGHJKM",
                "U1234-56789-ABCDE-FGHJK", "0123456789ABCDEFGHJ*", "2025/2026-zamora-0001"
            })
    void whatIsNoCodeIsRefused(String typed) {
        assertEquals(
                Flaw.INTEGRITY_CODE,
                assertThrows(InvalidValue.class, () -> IntegrityCode.parse(typed)).reason());
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    00000000000000000000000000, 00000-00000-00000-00000
                    ffffffffffffffffffffffffff, ZZZZZ-ZZZZZ-ZZZZZ-ZZZZZ
                    8000000000000000000000001f, G0000-00000-00000-00001
                    00443214c74254b635cf84653a, 01234-56789-ABCDE-FGHJK
                    """)
    void aCodeIsTheFirstHundredBitsOfAHash(String hex, String code) {
        byte[] hash = Arrays.copyOf(HexFormat.of().parseHex(hex), 32);
        assertEquals(code, IntegrityCode.of(hash).text());
    }

    @Test
    void onlyTheNormalFormIsACode() {
        assertThrows(InvalidValue.class, () -> new IntegrityCode("0123456789ABCDEFGHJK"));
    }
}
