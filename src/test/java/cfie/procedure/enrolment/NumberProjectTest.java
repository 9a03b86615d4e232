package cfie.procedure.enrolment;

import static cfie.testkit.Given.aProject;
import static cfie.testkit.Given.aSchool;
import static cfie.testkit.Given.day;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cfie.testkit.AnOffice;
import cfie.testkit.Given;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The code of a school's next enrolment. */
final class NumberProjectTest {
    @RegisterExtension final AnOffice office = new AnOffice();

    @BeforeEach
    void twoSchools() {
        office.with(aSchool(), aSchool().withCode("49000002"));
    }

    private String next() {
        return new NumberProject(office.register())
                .of(Given.YEAR, Given.SCHOOL, "Otro título")
                .text();
    }

    @Test
    void aSchoolsEnrolmentsOfAYearAreCountedFromOne() {
        assertEquals("2025-49000001-01", next());
        office.withBare(
                aProject().withCode("OWN").carriedBy(),
                aProject().withCode("OLD").starting(day("2024-10-01")).carriedBy(),
                aProject().withCode("OTHER").at("49000002").carriedBy());
        assertEquals("2025-49000001-02", next());
    }

    @Test
    void aCodeThatIsTakenIsPassedOver() {
        office.withBare(
                aProject().withCode("2025-49000001-02").carriedBy(),
                aProject().withCode("2025-49000001-03").at("49000002").carriedBy());
        assertEquals("2025-49000001-04", next());
    }
}
