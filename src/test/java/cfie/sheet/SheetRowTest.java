package cfie.sheet;

import static cfie.testkit.Given.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cfie.domain.Registration;
import cfie.domain.School;
import cfie.domain.ledger.Difference;
import cfie.domain.ledger.Row;
import cfie.testkit.Given;
import cfie.testkit.Reading;
import cfie.value.InvalidValue;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A row: every cell is tried, every problem told. */
final class SheetRowTest {
    private static final String PROJECTS =
            "project;school;year;title;kind;duration;starts_on;ends_on;partners;teachers;"
                    + "suitability;checked_on;reason\n";
    private static final String CONSENTS = "school;teacher;project;decision;decided_on\n";
    private static final String EVALUATIONS =
            "project;outcome;credits;evaluated_on;evaluator;reason\n";

    private static List<String> problems(Sheet<?, ?> sheet, String text) {
        return Reading.of(sheet, text).problems();
    }

    @Test
    void everyProblemOfARowIsTold() {
        assertEquals(
                List.of(
                        "2:project:PROJECT_CODE",
                        "2:school:SCHOOL_CODE",
                        "2:year:ACADEMIC_YEAR",
                        "2:title:CELL_MISSING",
                        "2:kind:CHOICE",
                        "2:duration:CHOICE",
                        "2:starts_on:NO_SUCH_DAY",
                        "2:ends_on:CELL_MISSING",
                        "2:partners:COUNTRY",
                        "2:teachers:NIF_LETTER",
                        "2:suitability:CHOICE"),
                problems(
                        new ProjectSheet(Given.TODAY),
                        PROJECTS
                                + "P 1;00000001;2025/2027; ;other;month;2026-02-30;;XX:Lycée;"
                                + "12345678A;maybe;;\n"));
    }

    @Test
    void everyRowIsTried() {
        assertEquals(
                List.of("2:type:CHOICE", "4:submitted_on:DATE"),
                problems(
                        new ReportSheet(),
                        """
                        project,type,submitted_on
                        P1,memoir,2026-06-01
                        P1,final,2026-06-01
                        P1,final,01/06/26
                        """));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    49000001;12345678Z;;granted;2026-01-01   |
                    49000001;;P1;refused;2026-01-01          |
                    49000001;12345678Z;P1;granted;2026-01-01 | 2::ONE_SUBJECT
                    49000001;;;granted;2026-01-01            | 2::ONE_SUBJECT
                    """)
    void aConsentIsOfATeacherOrOfAProject(String row, String problem) {
        assertEquals(
                Optional.ofNullable(problem).map(List::of).orElse(List.of()),
                problems(new ConsentSheet(), CONSENTS + row + "\n"));
    }

    @Test
    void theProvinceOfASchoolMustBeThatOfItsCode() {
        assertEquals(
                List.of("3:province:PROVINCE_OF_CODE"),
                problems(
                        new SchoolSheet(Given.YEAR),
                        """
                        code,name,ownership,province
                        05000001,UNO,public,Ávila
                        05000002,DOS,public,LEÓN
                        """));
    }

    @Test
    void aSubsidisedSchoolMayBeSaidInOneWord() {
        var reading =
                Reading.of(
                        new SchoolSheet(Given.YEAR),
                        """
                        codigo;nombre;titularidad;concierto
                        49000001;UNO;Concertado;
                        49000002;DOS;privado;
                        49000003;TRES;concertada;sí
                        """);
        assertEquals(
                List.of(Optional.of(true), Optional.empty(), Optional.of(true)),
                reading.things().stream().map(School::publiclyFunded).toList());
    }

    @Test
    void aSubsidisedSchoolIsNotSaidToHaveNoSubsidy() {
        var reading =
                Reading.of(
                        new SchoolSheet(Given.YEAR),
                        """
                        codigo;nombre;titularidad;concierto
                        49000001;UNO;privado;no
                        49000002;DOS;privada concertada;no
                        49000003;TRES;público;no
                        """);
        assertEquals(List.of("3:subsidised:SUBSIDY_CONTRADICTS"), reading.problems());
        assertEquals(2, reading.readable().size());
    }

    /** The column that is told, and why. */
    private static String flawOver(Sheet<?, ?> sheet, String text) {
        var row = Reading.of(sheet, text).readable().get(0);
        var flaw = assertThrows(InvalidValue.class, () -> row.over(Optional.empty()));
        return row.columnOf(flaw) + ":" + flaw.reason();
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    2025-08-31, 2026-06-15, 12345678Z,           starts_on:START_OUTSIDE_YEAR
                    2025-10-01, 2025-09-30, 12345678Z,           ends_on:ENDS_BEFORE_START
                    2025-10-01, 2026-06-15, 12345678Z|12345678z, teachers:REPEATED_IN_LIST
                    """)
    void cellsThatContradictEachOtherAreRefused(
            String first, String last, String teachers, String flaw) {
        String row =
                "P1;49000001;2025;Voces;new;year;%s;%s;FR:Lycée;%s;;;\n"
                        .formatted(first, last, teachers);
        assertEquals(flaw, flawOver(new ProjectSheet(Given.TODAY), PROJECTS + row));
    }

    @Test
    void aReasonNeedsAFindingOfSuitability() {
        String row = "P1;49000001;2025;V;new;year;2025-10-01;2026-06-15;FR:L;12345678Z;;;bad\n";
        assertEquals(
                "reason:REASON_WITHOUT_CHECK",
                flawOver(new ProjectSheet(Given.TODAY), PROJECTS + row));
    }

    @Test
    void aNegativeEvaluationWithCreditsIsAProblem() {
        assertEquals(
                "credits:CREDITS_OF_NEGATIVE",
                flawOver(new EvaluationSheet(), EVALUATIONS + "P1;negative;2;2026-06-01;Eva;\n"));
    }

    @Test
    void creditsAreReadWithPointOrComma() {
        var reading =
                Reading.of(
                        new EvaluationSheet(),
                        EVALUATIONS
                                + "P1;positive;2.5;2026-06-01;Eva;\n"
                                + "P2;POSITIVE;2,5;2026-06-01;Eva;\n");
        assertEquals(
                List.of("2.5", "2.5"),
                reading.things().stream().map(one -> one.credits().orElseThrow().text()).toList());
    }

    @Test
    void aListInACellIsSeparatedByBars() {
        var reading =
                Reading.of(
                        new ProjectSheet(Given.TODAY),
                        PROJECTS
                                + "P1;49000001;2025-26;V;ANNEXED;three-month;2025-10-01;2025-12-31;"
                                + "fr: Lycée X|IT:Liceo Y;1R, 12.345.678-Z|2W;;;\n");
        assertEquals(
                "[FR:Lycée X, IT:Liceo Y] [00000001R, 12345678Z, 00000002W]",
                reading.things().get(0).partners() + " " + reading.things().get(0).teachers());
    }

    @Test
    void anEmptyPlaceInAListIsAProblem() {
        assertEquals(
                List.of("2:teachers:NIF_FORM"),
                problems(
                        new ProjectSheet(Given.TODAY),
                        PROJECTS
                                + "P1;49000001;2025;V;new;year;2025-10-01;2026-06-15;FR:L;1R||2W;;;\n"));
    }

    @Test
    void theDifferencesNameTheColumnAndOldAndNew() {
        Registration held = Given.aTeacher().withEmail("ana@example.org").registration();
        Row.Readable<Registration.Key, Registration> row =
                Reading.of(
                                new TeacherSheet(Given.TODAY),
                                """
                                nif,given_name,surname1,surname2,email,school
                                12345678Z,Anna,García,López,a@example.org,49000001
                                """)
                        .readable()
                        .get(0);
        assertEquals(
                List.of(
                        new Difference("given_name", "Ana", "Anna"),
                        new Difference("email", "ana@example.org", "a@example.org")),
                row.differences(Optional.of(held), row.over(Optional.of(held))));
    }

    @Test
    void aRowThatSaysNoDayWasRegisteredToday() {
        var reading =
                Reading.of(
                        new TeacherSheet(day("2026-02-03")),
                        "nif,given_name,surname1,school\n1R,Ana,García,49000001\n");
        assertEquals(day("2026-02-03"), reading.things().get(0).registeredOn());
    }
}
