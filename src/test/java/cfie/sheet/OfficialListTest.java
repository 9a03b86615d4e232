package cfie.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.domain.Funding;
import cfie.domain.Ownership;
import cfie.domain.School;
import cfie.domain.SchoolStatus;
import cfie.testkit.Given;
import cfie.testkit.OfficialLists;
import cfie.testkit.Reading;
import cfie.value.AcademicYear;
import cfie.value.InvalidValue;
import cfie.value.SchoolCode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The official list in its two layouts, with invented schools. */
final class OfficialListTest {
    private static Reading<SchoolCode, School> read(byte[] bytes) {
        return Reading.of(new SchoolSheet(new AcademicYear(2020)), bytes);
    }

    private static Reading<SchoolCode, School> classic() {
        return read(
                OfficialLists.CLASSIC.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1));
    }

    private static final School GREDOS =
            new School(
                    new SchoolCode("05000001"),
                    "EL NIÑO \"SABIO\", DE GREDOS",
                    Optional.of("CEIP"),
                    Ownership.PUBLIC,
                    Optional.of(false),
                    new School.Place(Optional.of("ADRADA (LA)"), Optional.of("ADRADA (LA)")),
                    new School.Contact("05000001@educa.jcyl.es", Optional.of("920000001")),
                    Optional.empty(),
                    Given.YEAR,
                    Given.YEAR,
                    SchoolStatus.ACTIVE,
                    Funding.SINGLE);

    @Test
    void theClassicLayoutIsReadWithItsDoubledAndEmptyNames() {
        assertEquals(List.of(), classic().headerProblems());
        assertEquals(List.of(), classic().problems());
        assertEquals(GREDOS, classic().things().get(0));
    }

    @Test
    void thePortalsLayoutSaysTheSameWithAByteOrderMark() {
        assertEquals(
                List.of(GREDOS),
                read(("\uFEFF" + OfficialLists.PORTAL).getBytes(StandardCharsets.UTF_8)).things());
    }

    @Test
    void theWordsOfTheListAreTranslated() {
        List<School> schools = classic().things();
        assertEquals(
                List.of(Ownership.PUBLIC, Ownership.PRIVATE, Ownership.PRIVATE),
                schools.stream().map(School::ownership).toList());
        assertEquals(
                List.of(Optional.of(true), Optional.of(true), Optional.of(false)),
                schools.stream().map(School::publiclyFunded).toList());
        assertEquals(
                List.of(SchoolStatus.ACTIVE, SchoolStatus.ACTIVE, SchoolStatus.CLOSED),
                schools.stream().map(School::status).toList());
    }

    @Test
    void aSchoolOfTheListWithoutAnAddressGetsTheInstitutionalOne() {
        assertEquals("49000003@educa.jcyl.es", classic().things().get(2).contact().email());
    }

    @Test
    void aRowOfTheListCanBeAsWrongAsAnyOther() {
        String wrong =
                OfficialLists.PORTAL
                        .replace("2025;05000001;ALTA;PÚBLICO", "25;5000001;PARADA;MIXTO")
                        .replace("AVILA", "MADRID");
        assertEquals(
                List.of(
                        "2:code:SCHOOL_CODE",
                        "2:ownership:CHOICE",
                        "2:province:PROVINCE_UNKNOWN",
                        "2:year:ACADEMIC_YEAR",
                        "2:status:CHOICE"),
                read(wrong.getBytes(StandardCharsets.UTF_8)).problems());
    }

    /** Else every subsidised school would lose its public funds without a word. */
    @ParameterizedTest
    @CsvSource({
        "CONCIERTO, CONSIERTO, concierto, ''",
        "CONCIERTO, CONCERTADO, concierto, ''",
        "SITUACIÓN, SITUACCIÓN, situacion, ''",
        "MUNICIPIO, MUNICIPIOS, municipio, ''",
        "NATURALEZA, NATURALZA, naturaleza, naturaleza",
        "DENOMINACIÓN ESPECÍFICA, DENOMINACIÓN ESPECIFCA, denominacion_especifica, denominacion_especifica"
    })
    void aColumnThatIsNearlyOneOfTheListIsToldWithTheOneThatIsMeant(
            String column, String misspelt, String meant, String missing) {
        Reading<SchoolCode, School> read =
                read(
                        OfficialLists.CLASSIC
                                .replace(";" + column + ";", ";" + misspelt + ";")
                                .getBytes(StandardCharsets.ISO_8859_1));
        List<String> problems = new ArrayList<>();
        problems.add("1:" + misspelt + ":HEADER_MISSPELT");
        if (!missing.isEmpty()) {
            problems.add("1:" + missing + ":HEADER_MISSING");
        }
        assertEquals(problems, read.headerProblems());
        InvalidValue told = (InvalidValue) read.ofHeader().get(0).failure();
        assertEquals(meant, told.details().get(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TITULAR", "SITUACIÓN 2", "GEO", "LOCALIZACIÓN", "CÓDIGO INE"})
    void aColumnThatNobodyKnowsIsPassedOver(String more) {
        byte[] list =
                OfficialLists.CLASSIC
                        .replace(";FAX;", ";" + more + ";")
                        .getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(List.of(), read(list).headerProblems());
    }

    @Test
    void itIsNoListOfAnythingElse() {
        Reading<?, ?> read = Reading.of(new TeacherSheet(Given.TODAY), OfficialLists.PORTAL);
        assertEquals(
                List.of(
                        "1:nif:HEADER_MISSING",
                        "1:nombre:HEADER_MISSING",
                        "1:apellido1:HEADER_MISSING",
                        "1:centro:HEADER_MISSING"),
                read.headerProblems());
    }

    @Test
    void aRowKeepsAllTheCellsOfTheList() {
        List<String> cells = classic().rows().get(0).cells();
        assertEquals(40, cells.size());
        assertTrue(cells.contains("-4,63500"), cells::toString);
    }
}
