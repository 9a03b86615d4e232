package cfie.store;

import static cfie.testkit.Given.aProject;
import static cfie.testkit.Given.aSchool;
import static cfie.testkit.Given.aTeacher;
import static cfie.testkit.Given.anEvaluation;
import static cfie.testkit.Given.day;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cfie.domain.ledger.Selection;
import cfie.domain.ledger.Shelf;
import cfie.testkit.AnOffice;
import cfie.testkit.Given;
import cfie.testkit.OnBothEngines;
import cfie.value.AcademicYear;
import cfie.value.Cfie;
import cfie.value.Nif;
import cfie.value.ProjectCode;
import cfie.value.SchoolCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each filter leaves in, on every shelf. */
@OnBothEngines
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SelectionTest {
    private static final String OTHER = "49000002";
    private static final Nif EVA = Given.nif(1);

    @RegisterExtension final AnOffice office = AnOffice.shared();

    /** Ana at both schools, Eva at the first; A and OLD at the first, B at the second. */
    @BeforeAll
    void threeProjectsAtTwoSchools() {
        office.with(aSchool(), aSchool().withCode(OTHER).servedBy(Cfie.BENAVENTE))
                .with(
                        aTeacher(),
                        aTeacher().withNif(EVA).named("Eva", "Sanz"),
                        aTeacher().at(OTHER))
                .with(
                        aProject().withCode("A").carriedBy(EVA, Given.NIF),
                        aProject().withCode("B").at(OTHER),
                        aProject().withCode("OLD").starting(day("2024-10-01")).carriedBy(EVA))
                .with(anEvaluation().of("A"), anEvaluation().of("B"), anEvaluation().of("OLD"));
        office.certify();
    }

    private static Selection by(String filter) {
        String[] parts = filter.split(":");
        Optional<String> value = Optional.of(parts[parts.length - 1]);
        return new Selection(
                        value.filter(any -> parts[0].equals("year")).map(AcademicYear::parse),
                        value.filter(any -> parts[0].equals("cfie")).map(Cfie::parse),
                        value.filter(any -> parts[0].equals("school")).map(SchoolCode::new),
                        value.filter(any -> parts[0].equals("teacher")).map(Nif::new),
                        value.filter(any -> parts[0].equals("project")).map(ProjectCode::new))
                .on(Given.TODAY);
    }

    private static <K extends Comparable<K>, R> String keys(Shelf<K, R> shelf, String filter) {
        List<String> keys = new ArrayList<>();
        shelf.each(by(filter), thing -> keys.add(shelf.keyOf(thing).toString()));
        return String.join(", ", keys);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    all               | A, B, OLD
                    year:2025         | A, B
                    year:2024         | OLD
                    cfie:zamora       | A, OLD
                    cfie:benavente    | B
                    cfie:soria        | ''
                    school:49000001   | A, OLD
                    school:49000002   | B
                    teacher:12345678Z | A, B
                    teacher:00000001R | A, OLD
                    teacher:00000002W | ''
                    project:OLD       | OLD
                    """)
    void projectsAndTheirEvaluationsAndReports(String filter, String codes) {
        assertEquals(codes, keys(office.register().projects(), filter));
        assertEquals(codes, keys(office.register().evaluations(), filter));
        List<String> reports = new ArrayList<>();
        for (String code : codes.isEmpty() ? new String[0] : codes.split(", ")) {
            reports.add(code + " final, " + code + " follow-up, " + code + " project");
        }
        assertEquals(String.join(", ", reports), keys(office.register().reports(), filter));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    all               | 49000001, 49000002
                    cfie:zamora       | 49000001
                    cfie:benavente    | 49000002
                    school:49000002   | 49000002
                    teacher:12345678Z | 49000001, 49000002
                    teacher:00000001R | 49000001
                    project:B         | 49000002
                    """)
    void schools(String filter, String codes) {
        assertEquals(codes, keys(office.register().schools(), filter));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    all               | 00000001R 49000001, 12345678Z 49000001, 12345678Z 49000002
                    year:2024         | 00000001R 49000001
                    year:2025         | 00000001R 49000001, 12345678Z 49000001, 12345678Z 49000002
                    cfie:benavente    | 12345678Z 49000002
                    school:49000001   | 00000001R 49000001, 12345678Z 49000001
                    teacher:12345678Z | 12345678Z 49000001, 12345678Z 49000002
                    project:B         | 12345678Z 49000002
                    project:OLD       | 00000001R 49000001
                    """)
    void registrations(String filter, String keys) {
        assertEquals(keys, keys(office.register().registrations(), filter));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    year:2025         | 49000001 A 2025-10-01, 49000002 B 2025-10-01
                    project:OLD       | 49000001 OLD 2025-10-01
                    cfie:benavente    | 49000002 12345678Z 2025-09-16, 49000002 B 2025-10-01
                    school:49000002   | 49000002 12345678Z 2025-09-16, 49000002 B 2025-10-01
                    teacher:00000001R | 49000001 00000001R 2025-09-16
                    """)
    void consentsOfTeachersAndOfProjects(String filter, String keys) {
        assertEquals(keys, keys(office.register().consents(), filter));
    }

    /** Ana's four credits of A are all she may have; Eva has those of A, and of OLD in its year. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    all               | 2025/2026-zamora-0001, 2025/2026-zamora-0002
                    year:2025         | 2025/2026-zamora-0001, 2025/2026-zamora-0002
                    year:2024         | ''
                    cfie:zamora       | 2025/2026-zamora-0001, 2025/2026-zamora-0002
                    cfie:benavente    | ''
                    school:49000001   | 2025/2026-zamora-0001, 2025/2026-zamora-0002
                    school:49000002   | ''
                    teacher:00000001R | 2025/2026-zamora-0002
                    project:A         | 2025/2026-zamora-0001, 2025/2026-zamora-0002
                    project:B         | ''
                    """)
    void certificates(String filter, String numbers) {
        List<String> shown = new ArrayList<>();
        office.register().certificates().each(by(filter), one -> shown.add(one.number().text()));
        assertEquals(numbers, String.join(", ", shown));
    }
}
