package cfie.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The code of a school, and the province it opens with. */
final class SchoolCodeTest {
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    05, AVILA
                    09, BURGOS
                    24, LEON
                    34, PALENCIA
                    37, SALAMANCA
                    40, SEGOVIA
                    42, SORIA
                    47, VALLADOLID
                    49, ZAMORA
                    """)
    void theFirstTwoDigitsAreTheProvince(String digits, Province province) {
        assertEquals(province, SchoolCode.parse(digits + "000001").province());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "5000001", "050000001", "28000001", "00000001", "0500000A", "05 00001"})
    void whatIsNoCodeOfTheRegionIsRefused(String typed) {
        assertEquals(
                Flaw.SCHOOL_CODE,
                assertThrows(InvalidValue.class, () -> SchoolCode.parse(typed)).reason());
    }

    @Test
    void theSpacesAroundItAreDroppedAndTheLeadingZeroCounts() {
        assertEquals("05000001", SchoolCode.parse(" 05000001\t").text());
    }
}
