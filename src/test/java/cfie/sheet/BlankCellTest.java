package cfie.sheet;

import static cfie.testkit.Given.aProject;
import static cfie.testkit.Given.aSchool;
import static cfie.testkit.Given.aTeacher;
import static cfie.testkit.Given.anEvaluation;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cfie.domain.Answer;
import cfie.domain.Evaluation;
import cfie.domain.Project;
import cfie.domain.Registration;
import cfie.domain.Report;
import cfie.domain.ReportType;
import cfie.domain.School;
import cfie.domain.SchoolStatus;
import cfie.domain.StaffMember;
import cfie.testkit.Given;
import cfie.testkit.Reading;
import cfie.value.AcademicYear;
import cfie.value.Cfie;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A blank cell, or a column that the file lacks, changes nothing of what is held. */
final class BlankCellTest {
    private static <K extends Comparable<K>, R> R over(Sheet<K, R> sheet, R held, String text) {
        return Reading.of(sheet, text).readable().get(0).over(Optional.of(held));
    }

    /** Texts of one print are read apart, however often each comes. */
    @Test
    void whatHasTheSamePrintIsNotTheSame() {
        assertEquals("Aa".hashCode(), "BB".hashCode());
        List<String> names =
                Reading.of(
                                new SchoolSheet(Given.YEAR),
                                "code,name,ownership\n49000001,Aa,public\n49000002,BB,public\n"
                                        + "49000003,Aa,public\n49000004,BB,public\n")
                        .things()
                        .stream()
                        .map(School::name)
                        .toList();
        assertEquals(List.of("Aa", "BB", "Aa", "BB"), names);
    }

    @Test
    void aSchoolKeepsWhatTheRowDoesNotSay() {
        School held =
                aSchool().servedBy(Cfie.BENAVENTE).since(2019).privateAndSubsidised(true).school();
        assertEquals(
                held,
                over(
                        new SchoolSheet(Given.YEAR),
                        held,
                        "code,name,ownership,subsidised,cfie\n49000001,RÍO EJEMPLO,private,,\n"));
    }

    /** Official lists say N of every public school, which has no need of a subsidy. */
    @ParameterizedTest
    @CsvSource({"N, private, ''", "S, private, ''", "N, public, true"})
    void whatAPublicSchoolIsSaidToGetIsNoAnswerOnceItIsPrivate(
            String concierto, String then, String isFunded) {
        School held =
                Reading.of(
                                new SchoolSheet(Given.YEAR),
                                "code,name,ownership,subsidised\n49000001,UNO,public,%s\n"
                                        .formatted(concierto))
                        .things()
                        .get(0);
        School later =
                over(
                        new SchoolSheet(Given.YEAR),
                        held,
                        "code,name,ownership,year\n49000001,UNO,%s,2026\n".formatted(then));
        assertEquals(isFunded, later.publiclyFunded().map(Object::toString).orElse(""));
        assertEquals(Optional.of(true), later.publiclyFunded(Given.YEAR));
    }

    @ParameterizedTest
    @CsvSource({"yes, public", "no, public", "yes, private"})
    void anOlderListThatIsSilentTakesNoWordFromItsYear(String concierto, String then) {
        SchoolSheet sheet = new SchoolSheet(Given.YEAR);
        String row = "code,name,ownership,subsidised,year\n49000001,UNO,%s,%s,%s\n";
        School first = Reading.of(sheet, row.formatted("private", concierto, 2024)).things().get(0);
        School second = over(sheet, first, row.formatted(then, "", 2025));
        School again = over(sheet, second, row.formatted("private", "", 2024));
        assertEquals(
                Optional.of(concierto.equals("yes")), again.publiclyFunded(new AcademicYear(2024)));
        assertEquals(second, again);
    }

    @Test
    void anOlderListThatIsTheFirstOfItsYearTellsThatNobodyKnows() {
        SchoolSheet sheet = new SchoolSheet(Given.YEAR);
        String row = "code,name,ownership,year\n49000001,UNO,%s,%s\n";
        School held = Reading.of(sheet, row.formatted("public", 2025)).things().get(0);
        School older = over(sheet, held, row.formatted("private", 2024));
        assertEquals(Optional.empty(), older.publiclyFunded(new AcademicYear(2024)));
        assertEquals(Optional.of(true), older.publiclyFunded());
    }

    @Test
    void aSchoolIsKnownSinceTheEarliestOfItsLists() {
        School held = aSchool().since(2019).school();
        String header = "code,name,ownership,year\n49000001,RÍO EJEMPLO,public,";
        assertEquals(
                2019,
                over(new SchoolSheet(Given.YEAR), held, header + "2026\n").firstYear().start());
        assertEquals(
                2014,
                over(new SchoolSheet(Given.YEAR), held, header + "2014\n").firstYear().start());
    }

    @Test
    void aRegistrationKeepsItsEmailAndItsDay() {
        Registration held = aTeacher().withEmail("ana@example.org").registration();
        assertEquals(
                held,
                over(
                        new TeacherSheet(Given.TODAY),
                        held,
                        "nif,given_name,surname1,surname2,school,email\n"
                                + "12345678Z,Ana,García,López,49000001,\n"));
    }

    @Test
    void aNameIsSaidWhole() {
        assertEquals(
                aTeacher().named("Ana", "García").registration(),
                over(
                        new TeacherSheet(Given.TODAY),
                        aTeacher().registration(),
                        "nif,given_name,surname1,surname2,school\n"
                                + "12345678Z,Ana,García,,49000001\n"));
    }

    @Test
    void aSheetWithoutSecondSurnamesTakesNone() {
        Registration held = aTeacher().registration();
        assertEquals(
                held,
                over(
                        new TeacherSheet(Given.TODAY),
                        held,
                        "nif,given_name,surname1,school\n12345678Z,Ana,García,49000001\n"));
    }

    @Test
    void aSheetOfABodyWithoutSecondSurnamesTakesNone() {
        StaffSheet sheet = new StaffSheet(Given.TODAY);
        StaffMember held =
                Reading.of(
                                sheet,
                                "nif,given_name,surname1,surname2,body,role\n"
                                        + "12345678Z,Ana,García,López,zamora,advisor\n")
                        .things()
                        .get(0);
        assertEquals(
                held,
                over(
                        sheet,
                        held,
                        "nif,given_name,surname1,body,role\n"
                                + "12345678Z,Ana,García,zamora,advisor\n"));
    }

    /** A list of all schools names those that are open; any other says nothing of it. */
    @ParameterizedTest
    @CsvSource({
        "false, 'code,name,ownership', '', CLOSED",
        "false, 'code,name,ownership,status', ',', ACTIVE",
        "true, 'code,name,ownership', '', ACTIVE"
    })
    void aSheetWithoutAStatusLeavesItUnlessItNamesAllSchools(
            boolean isNewest, String header, String more, SchoolStatus then) {
        School held = aSchool().closed().school();
        School said =
                over(
                        new SchoolSheet(Given.YEAR, isNewest),
                        held,
                        header + "\n49000001,RÍO EJEMPLO,public" + more + "\n");
        assertEquals(then, said.status());
    }

    @Test
    void aConsentKeepsWhoSignedItAndWhy() {
        var held = aTeacher().answered(Answer.REFUSED, Given.TODAY);
        assertEquals(
                held,
                over(
                        new ConsentSheet(),
                        held,
                        "school,teacher,decision,decided_on\n"
                                + "49000001,12345678Z,refused,2026-06-30\n"));
    }

    @Test
    void aProjectKeepsItsTwinspaceAndItsCheck() {
        Project held = aProject().project();
        assertEquals(
                held,
                over(
                        new ProjectSheet(Given.TODAY),
                        held,
                        "project,school,year,title,kind,duration,starts_on,ends_on,partners,teachers\n"
                                + "P1,49000001,2025,Voces del"
                                + " Duero,new,year,2025-10-01,2026-06-15,FR:Lycée"
                                + " Exemple,12345678Z\n"));
    }

    @Test
    void anEvaluationKeepsItsCreditsAndItsReason() {
        Evaluation held = anEvaluation().giving("2.5").evaluation();
        assertEquals(
                held,
                over(
                        new EvaluationSheet(),
                        held,
                        "project,outcome,credits,evaluated_on,evaluator\n"
                                + "P1,positive,,2026-06-20,Elena Vega Soto\n"));
    }

    @Test
    void anEvaluationThatTurnsNegativeLosesItsCreditsAndTheirReason() {
        Evaluation said =
                over(
                        new EvaluationSheet(),
                        anEvaluation().giving("2.5").evaluation(),
                        "project,outcome,evaluated_on,evaluator\n"
                                + "P1,negative,2026-06-20,Elena Vega Soto\n");
        assertEquals(Optional.empty(), said.credits());
        assertEquals(Optional.empty(), said.reason());
    }

    @Test
    void aReportKeepsItsFileAndTheHashOfThatFileOnly() {
        Report held = aProject().report(ReportType.FINAL).withSha256("abc");
        String header = "project,type,submitted_on,file\nP1,final,2026-06-15,";
        assertEquals(held, over(new ReportSheet(), held, header + "\n"));
        assertEquals(held, over(new ReportSheet(), held, header + "final.pdf\n"));
        Report other = over(new ReportSheet(), held, header + "other.pdf\n");
        assertEquals(Optional.of("other.pdf"), other.file());
        assertEquals(Optional.empty(), other.sha256());
    }
}
