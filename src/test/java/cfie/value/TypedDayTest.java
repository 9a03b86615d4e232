package cfie.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days as people type them. */
final class TypedDayTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    @ParameterizedTest
    @CsvSource({
        "2026-06-15, 2026-06-15",
        "15/6/2026, 2026-06-15",
        "15/06/2026, 2026-06-15",
        "1-2-2026, 2026-02-01",
        "01.02.2026, 2026-02-01",
        "' 15/6/2026 ', 2026-06-15",
        "2026-6-1, 2026-06-01",
        "2026-11-1, 2026-11-01",
        "15 de junio de 2026, 2026-06-15",
        "15 junio 2026, 2026-06-15",
        "1  de  Septiembre del 2026, 2026-09-01",
        "1 de setiembre de 2026, 2026-09-01",
        "29/2/2024, 2024-02-29",
        "hoy, 2026-03-01",
        "HOY, 2026-03-01",
        "today, 2026-03-01",
        "ayer, 2026-02-28",
        "yesterday, 2026-02-28",
        "anteayer, 2026-02-27"
    })
    void theDayIsUnderstood(String typed, LocalDate day) {
        assertEquals(day, TypedDay.parse(typed, TODAY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "6/15/2026",
                "31/6/2026",
                "29/2/2026",
                "2026-02-29",
                "2026-2-29",
                "0/1/2026",
                "31 de junio de 2026"
            })
    void aDayThatIsInNoCalendarIsToldSo(String typed) {
        InvalidValue refused = assertThrows(InvalidValue.class, () -> TypedDay.parse(typed, TODAY));
        assertEquals(Flaw.NO_SUCH_DAY, refused.reason());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "15/6",
                "15/6-2026",
                "26-6-15",
                "15 de julo de 2026",
                "15 de junio",
                "15 de junio de 26",
                "2026/06/15",
                "15/6/1899",
                "15/6/2201",
                "mañana",
                "hoy mismo",
                "１５/6/2026"
            })
    void whatIsNoDayIsToldSo(String typed) {
        InvalidValue refused = assertThrows(InvalidValue.class, () -> TypedDay.parse(typed, TODAY));
        assertEquals(Flaw.DAY, refused.reason());
    }

    @ParameterizedTest
    @CsvSource({"15/6/26, 15/6/2026", "1.9.26, 1/9/2026"})
    void aYearOfTwoDigitsIsAskedForInFull(String typed, String full) {
        InvalidValue refused = assertThrows(InvalidValue.class, () -> TypedDay.parse(typed, TODAY));
        assertEquals(Flaw.DAY_YEAR_SHORT, refused.reason());
        assertEquals(List.of(typed, full), refused.details());
    }
}
