package cfie.domain;

import static cfie.testkit.Given.aProject;
import static cfie.testkit.Given.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cfie.testkit.Given;
import cfie.value.AcademicYear;
import cfie.value.Days;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import cfie.value.Nif;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One school's enrolment, in one year, naming each teacher once. */
final class ProjectTest {
    private static Project starting(String first, Nif... teachers) {
        return new Project(
                aProject().code(),
                Given.SCHOOL,
                new AcademicYear(2025),
                new Project.Activity(
                        "Voces",
                        ParticipationKind.NEW,
                        ProjectDuration.ACADEMIC_YEAR,
                        new Days(day(first), day("2027-01-01"))),
                List.of(),
                List.of(teachers),
                Optional.empty(),
                Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-09-01", "2026-08-31"})
    void aProjectMayStartOnAnyDayOfItsYearAndEndAfterIt(String first) {
        assertEquals(day(first), starting(first).activity().days().first());
    }

    @ParameterizedTest
    @CsvSource({"2025-08-31", "2026-09-01"})
    void aProjectThatStartsOutsideItsYearIsRefused(String first) {
        assertEquals(
                Flaw.START_OUTSIDE_YEAR,
                assertThrows(InvalidValue.class, () -> starting(first)).reason());
    }

    @Test
    void aTeacherIsNamedOnce() {
        assertEquals(
                Flaw.REPEATED_IN_LIST,
                assertThrows(
                                InvalidValue.class,
                                () -> starting("2025-10-01", Given.NIF, Given.nif(1), Given.NIF))
                        .reason());
    }
}
