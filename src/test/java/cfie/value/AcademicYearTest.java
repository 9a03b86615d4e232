package cfie.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A school year: its notations and its first and last day. */
final class AcademicYearTest {
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    2025/2026,     2025/2026
                    2025-2026,     2025/2026
                    2025-26,       2025/2026
                    2025/26,       2025/2026
                    2025,          2025/2026
                    ' 2025 ',      2025/2026
                    2025 - 2026,   2025/2026
                    2009-10,       2009/2010
                    2005,          2005/2006
                    2199,          2199/2200
                    """)
    void allItsNotationsSayTheSame(String typed, String text) {
        assertEquals(text, AcademicYear.parse(typed).text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "25",
                "25/26",
                "2025/2027",
                "2025-27",
                "2025/2025",
                "2025/2024",
                "2025/6",
                "2025 2026",
                "20252026",
                "2025-",
                "1989",
                "2200",
                "٢٠٢٥",
                "-2025"
            })
    void anyOtherIsRefused(String typed) {
        assertEquals(
                Flaw.ACADEMIC_YEAR,
                assertThrows(InvalidValue.class, () -> AcademicYear.parse(typed)).reason());
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    2025-08-31, 2024
                    2025-09-01, 2025
                    2025-12-31, 2025
                    2026-01-01, 2025
                    2026-08-31, 2025
                    2026-09-01, 2026
                    """)
    void itBeginsOnTheFirstOfSeptemberAndEndsOnTheLastOfAugust(LocalDate day, int start) {
        assertEquals(new AcademicYear(start), AcademicYear.of(day));
        assertEquals(start == 2025, new AcademicYear(2025).contains(day));
    }

    @Test
    void inFileNamesItHasAHyphen() {
        assertEquals("2025-2026", new AcademicYear(2025).slug());
    }
}
