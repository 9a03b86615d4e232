package cfie.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A name as typed, with two surnames or one. */
final class PersonNameTest {
    @Test
    void aNameIsWrittenGivenNameFirstAndListedSurnamesFirst() {
        PersonName two = new PersonName("María", "de la Torre", Optional.of("Gómez"));
        assertEquals("María de la Torre Gómez", two.full());
        assertEquals("de la Torre Gómez, María", two.listed());
        PersonName one = new PersonName("Étienne", "O'Neill", Optional.empty());
        assertEquals("Étienne O'Neill", one.full());
        assertEquals("O'Neill, Étienne", one.listed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"María", "de la Torre", "O'Neill", "Łuczak-Ñ", "王", "D.", "Mª"})
    void aPartIsKeptAsTyped(String typed) {
        assertEquals(typed, PersonName.part("  " + typed + " "));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    ' ',          TEXT_EMPTY
                    123,          NAME_WITHOUT_LETTERS
                    ...,          NAME_WITHOUT_LETTERS
                    =SUM(A1),     TEXT_FORMULA
                    +Ana,         TEXT_FORMULA
                    -Ana,         TEXT_FORMULA
                    @Ana,         TEXT_FORMULA
                    """)
    void whatIsNoNameIsRefused(String typed, Flaw flaw) {
        assertEquals(flaw, assertThrows(InvalidValue.class, () -> PersonName.part(typed)).reason());
    }

    @Test
    void aPartHasEightyLettersAtMost() {
        assertEquals(80, PersonName.part("a".repeat(80)).length());
        assertEquals(
                Flaw.TEXT_TOO_LONG,
                assertThrows(InvalidValue.class, () -> PersonName.part("a".repeat(81))).reason());
    }
}
