package cfie.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cfie.testkit.Given;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The office's code of an enrolment. */
final class ProjectCodeTest {
    private static final String FORTY = "abcdefghij".repeat(4);

    @ParameterizedTest
    @ValueSource(strings = {"P", "2025-49000001-01", "A.b_c-9", "-", "..", " P1 "})
    void aCodeIsOfLettersDigitsPointsLinesAndHyphens(String typed) {
        assertEquals(typed.strip(), ProjectCode.parse(typed).text());
        assertEquals(FORTY, ProjectCode.parse(FORTY).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "P 1", "Ñ1", "P/1", "P|1", "P,1", "٣", FORTY_ONE})
    void anyOtherIsRefused(String typed) {
        assertEquals(
                Flaw.PROJECT_CODE,
                assertThrows(InvalidValue.class, () -> ProjectCode.parse(typed)).reason());
    }

    private static final String FORTY_ONE = "abcdefghijabcdefghijabcdefghijabcdefghijx";

    @ParameterizedTest
    @CsvSource({"1, 01", "99, 99", "100, 100"})
    void theOfficesOwnCodeIsYearSchoolAndNumber(int running, String digits) {
        assertEquals(
                "2025-49000001-" + digits,
                ProjectCode.numbered(Given.YEAR, Given.SCHOOL, running).text());
    }

    @Test
    void codesSortByCodePoint() {
        assertEquals(
                List.of("-", "P10", "P2", "Z", "_", "a"),
                Stream.of("a", "_", "Z", "P2", "P10", "-")
                        .map(ProjectCode::new)
                        .sorted()
                        .map(ProjectCode::text)
                        .toList());
    }
}
