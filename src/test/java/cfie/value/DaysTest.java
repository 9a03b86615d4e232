package cfie.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The days of a project, and how a day is read and printed. */
final class DaysTest {
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    2026-01-01, 2026-01-01, 1
                    2026-01-01, 2026-01-31, 31
                    2026-02-01, 2026-03-01, 29
                    2028-02-01, 2028-03-01, 30
                    2025-09-01, 2026-08-31, 365
                    2027-09-01, 2028-08-31, 366
                    """)
    void bothTheFirstAndTheLastAreCounted(LocalDate first, LocalDate last, int count) {
        assertEquals(count, new Days(first, last).count());
    }

    @Test
    void daysThatEndBeforeTheyStartAreRefused() {
        LocalDate day = LocalDate.of(2026, 1, 1);
        assertEquals(
                Flaw.ENDS_BEFORE_START,
                assertThrows(InvalidValue.class, () -> new Days(day, day.minusDays(1))).reason());
    }

    @ParameterizedTest
    @CsvSource({"2026-06-15", "' 2026-06-15 '", "1900-01-01", "2200-12-31", "2028-02-29"})
    void aDayIsReadInIso(String typed) {
        assertEquals(typed.strip(), Days.parse(typed).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"15/6/2026", "15/06/2026", "15-6-2026", "15.06.2026", " 15/6/2026 "})
    void orAsSpainWritesIt(String typed) {
        assertEquals(LocalDate.of(2026, 6, 15), Days.parse(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-29",
                "2026-13-01",
                "2026-06-31",
                "2026-00-01",
                "31/2/2026",
                "6/15/2026",
                "0/1/2026"
            })
    void aDayThatIsInNoCalendarIsToldSo(String typed) {
        assertEquals(
                Flaw.NO_SUCH_DAY,
                assertThrows(InvalidValue.class, () -> Days.parse(typed)).reason());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "15/06/26",
                "15/6-2026",
                "2026-6-15",
                "20260615",
                "2026-06-15T10:00",
                "1899-12-31",
                "2201-01-01",
                "٢٠٢٦-٠٦-١٥"
            })
    void whatIsNoDayIsRefused(String typed) {
        assertEquals(Flaw.DATE, assertThrows(InvalidValue.class, () -> Days.parse(typed)).reason());
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    2026-01-01, 1 de enero de 2026
                    2026-02-02, 2 de febrero de 2026
                    2026-03-03, 3 de marzo de 2026
                    2026-04-04, 4 de abril de 2026
                    2026-05-05, 5 de mayo de 2026
                    2026-06-15, 15 de junio de 2026
                    2026-07-07, 7 de julio de 2026
                    2026-08-08, 8 de agosto de 2026
                    2026-09-09, 9 de septiembre de 2026
                    2026-10-10, 10 de octubre de 2026
                    2026-11-11, 11 de noviembre de 2026
                    2026-12-31, 31 de diciembre de 2026
                    """)
    void documentsPrintADayInWords(LocalDate day, String words) {
        assertEquals(words, Days.inWords(day));
    }
}
