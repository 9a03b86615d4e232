package cfie.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.testkit.Given;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A tax number: how it is typed, checked and masked. */
final class NifTest {
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    12345678Z,          12345678Z
                    12345678z,          12345678Z
                    ' 12345678-Z ',     12345678Z
                    12.345.678-Z,       12345678Z
                    12 345 678 Z,       12345678Z
                    1R,                 00000001R
                    1-r,                00000001R
                    0T,                 00000000T
                    1234567L,           01234567L
                    X1234567L,          X1234567L
                    x-1234567-l,        X1234567L
                    X0T,                X0000000T
                    Y0Z,                Y0000000Z
                    Z0M,                Z0000000M
                    """)
    void aNifIsReadAsPeopleTypeIt(String typed, String text) {
        assertEquals(text, Nif.parse(typed).text());
    }

    /** The published table of letters, by the remainder of the digits. */
    @Test
    void everyRemainderHasItsLetter() {
        String letters = "TRWAGMYFPDXBNJZSQVHLCKE";
        IntStream.range(0, 23)
                .forEach(rest -> assertEquals(letters.charAt(rest), letter(46 * 100_000 + rest)));
    }

    private static char letter(int digits) {
        for (char letter = 'A'; letter <= 'Z'; letter++) {
            try {
                return new Nif("%08d%c".formatted(digits, letter)).text().charAt(8);
            } catch (InvalidValue notThisOne) {
                assertEquals(Flaw.NIF_LETTER, notThisOne.reason());
            }
        }
        throw new AssertionError("no letter is right");
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    12345678A, Z
                    X1234567A, L
                    Y1234567L, X
                    """)
    void aWrongLetterIsToldWithTheRightOne(String typed, String right) {
        InvalidValue flaw = assertThrows(InvalidValue.class, () -> Nif.parse(typed));
        assertEquals(Flaw.NIF_LETTER, flaw.reason());
        assertEquals(right, flaw.details().get(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Z",
                "12345678",
                "123456789Z",
                "X12345678L",
                "W1234567L",
                "K1234567L",
                "A12345678",
                "12345678ZZ",
                "1234_5678Z",
                "١٢٣٤٥٦٧٨Z",
                "12345678Ñ",
                "XX1234567L"
            })
    void whatHasNotTheFormIsRefused(String typed) {
        assertEquals(
                Flaw.NIF_FORM, assertThrows(InvalidValue.class, () -> Nif.parse(typed)).reason());
    }

    @Test
    void whatIsFarTooLongIsRefused() {
        String typed = "12345678" + " ".repeat(40) + "Z";
        assertEquals(
                Flaw.NIF_FORM, assertThrows(InvalidValue.class, () -> Nif.parse(typed)).reason());
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345678z", "1R", "12345678-Z"})
    void onlyTheNormalFormIsANif(String text) {
        assertThrows(InvalidValue.class, () -> new Nif(text));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    12345678Z, ***4567**
                    00000001R, ***0000**
                    X1234567L, ****4567*
                    """)
    void itIsMaskedForWhateverIsPublished(String text, String masked) {
        assertEquals(masked, new Nif(text).masked());
    }

    @ParameterizedTest
    @ValueSource(strings = {"***4567**", "****4567*", "*AbC_-123"})
    void aMaskedOneIsToldFromAMistypedOne(String text) {
        assertEquals(
                Flaw.NIF_MASKED, assertThrows(InvalidValue.class, () -> Nif.parse(text)).reason());
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    12345678Z|X1234567L,    ***4567**|****4567*
                    de 12345678z y otros,   de ***4567** y otros
                    2025-49000001-01,       2025-49000001-01
                    A12345678Z,             A12345678Z
                    *AbC_-123,              *********
                    """)
    void everyNifInATextIsMasked(String text, String masked) {
        assertEquals(masked, Nif.maskedIn(text));
    }

    @Test
    void aPseudonymTellsNothing() {
        Nif pseudonym = Nif.pseudonym("AbC_-123");
        assertTrue(pseudonym.isPseudonym());
        assertFalse(Given.NIF.isPseudonym());
        assertEquals("*********", pseudonym.masked());
        assertThrows(InvalidValue.class, () -> Nif.pseudonym("short"));
    }

    @Test
    void nifsSortAsTexts() {
        assertEquals(-1, Integer.signum(Given.nif(9).compareTo(Given.nif(10))));
        assertEquals(-1, Integer.signum(Given.NIF.compareTo(new Nif("X1234567L"))));
    }
}
