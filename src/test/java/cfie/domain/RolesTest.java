package cfie.domain;

import static cfie.testkit.Given.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cfie.value.Days;
import cfie.value.InvalidValue;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** As what people are registered, from day to day. */
final class RolesTest {
    private static final Days MARCH = new Days(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "teacher",
                "librarian",
                "teacher+ambassador",
                "librarian|2026-01-10:teacher|2026-09-01:management"
            })
    void whatIsWrittenIsReadAgain(String text) {
        assertEquals(text, Roles.parse(text).text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "janitor",
                "teacher|librarian",
                "teacher|2026-02-30:advisor",
                "teacher|2026-02-01:advisor|2026-02-01:teacher",
                "2026-02-01:advisor|2026-01-01:teacher"
            })
    void whatIsInNoOrderIsRefused(String text) {
        assertThrows(InvalidValue.class, () -> Roles.parse(text));
    }

    @ParameterizedTest(name = "{0} teaches throughout March: {1}")
    @CsvSource(
            textBlock =
                    """
                    teacher,                                    true
                    advisor+teacher,                            true
                    librarian,                                  false
                    librarian|2026-03-01:teacher,               true
                    librarian|2026-03-02:teacher,               false
                    teacher|2026-03-31:inspector,               false
                    teacher|2026-04-01:inspector,               true
                    teacher|2026-03-10:advisor|2026-03-11:teacher, false
                    teacher|2025-09-01:advisor|2026-02-28:teacher, true
                    """)
    void whoTeachesIsATeacherOnEachDay(String roles, boolean teaches) {
        assertEquals(teaches, Roles.parse(roles).teachThroughout(MARCH));
    }

    @ParameterizedTest(name = "{0} teaches on 10 March since {1}")
    @CsvSource(
            textBlock =
                    """
                    teacher,
                    advisor+teacher,
                    librarian|2026-03-01:teacher,                       2026-03-01
                    librarian|2026-03-10:teacher,                       2026-03-10
                    librarian|2026-01-10:teacher|2026-02-01:teacher+advisor, 2026-01-10
                    teacher|2026-01-10:advisor|2026-02-01:teacher,      2026-02-01
                    librarian|2026-02-01:teacher|2026-03-11:librarian,  2026-02-01
                    """)
    void whoTeachesDoesSoSinceADayOrTheBeginning(String roles, LocalDate since) {
        assertEquals(
                Optional.ofNullable(since), Roles.parse(roles).teachingSince(day("2026-03-10")));
    }

    @Test
    void whatHasADayIsAddedAndWhatHasNoneIsTheWhole() {
        Roles held = Roles.parse("librarian|2026-01-10:teacher|2026-05-01:advisor");
        assertEquals("inspector", Roles.parse("inspector").over(held).text());
        assertEquals(
                "librarian|2026-01-10:teacher|2026-03-01:inspector",
                Roles.parse("2026-03-01:inspector").over(held).text());
        assertEquals(
                "teacher|2026-03-01:librarian",
                Roles.parse("2026-03-01:librarian").over(Roles.TEACHER).text());
    }
}
