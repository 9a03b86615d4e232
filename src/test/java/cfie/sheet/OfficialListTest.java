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
import cfie.value.SchoolCode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

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

    @Test
    void aRowKeepsAllTheCellsOfTheList() {
        List<String> cells = classic().rows().get(0).cells();
        assertEquals(40, cells.size());
        assertTrue(cells.contains("-4,63500"), cells::toString);
    }
}
