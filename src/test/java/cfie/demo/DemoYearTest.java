package cfie.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.value.Cfie;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An invented year: of the size that was asked for, and the same for the same seed. */
final class DemoYearTest {
    private static List<List<List<String>>> sheets(DemoYear year) {
        return Arrays.stream(DemoFile.values()).map(year::rows).toList();
    }

    /** How many rows say what in a column. */
    private static Map<String, Long> counted(DemoYear year, DemoFile file, String column) {
        int at = file.columns().indexOf(column);
        return year.rows(file).stream()
                .map(row -> row.get(at))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 30, 999})
    void itHasAsManyTeachersAsAskedFor(int count) {
        List<List<String>> teachers = DemoYear.of(count, 7).rows(DemoFile.TEACHERS);
        assertEquals(count, teachers.stream().map(row -> row.get(0)).distinct().count());
        assertTrue(teachers.stream().allMatch(row -> row.get(0).compareTo("90000000") >= 0));
    }

    @Test
    void theSameSeedGivesTheSameYear() {
        assertEquals(sheets(DemoYear.of(200, 3)), sheets(DemoYear.of(200, 3)));
        assertEquals(DemoYear.of(200, 3).orders(), DemoYear.of(200, 3).orders());
        assertNotEquals(sheets(DemoYear.of(200, 3)), sheets(DemoYear.of(200, 4)));
    }

    @Test
    void everyRowHasAllItsColumns() {
        DemoYear year = DemoYear.of(500, 1);
        for (DemoFile file : DemoFile.values()) {
            assertTrue(
                    year.rows(file).stream().allMatch(row -> row.size() == file.columns().size()),
                    file.kind());
        }
    }

    @Test
    void allNineProvincesHaveSchools() {
        List<List<String>> schools = DemoYear.of(500, 1).rows(DemoFile.SCHOOLS);
        assertEquals(9, schools.stream().map(row -> row.get(0).substring(0, 2)).distinct().count());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void mostSchoolsArePublicAndSomePrivateOnesAreSubsidised(long seed) {
        DemoYear year = DemoYear.of(300, seed);
        Map<String, Long> subsidised = counted(year, DemoFile.SCHOOLS, "subsidised");
        assertTrue(subsidised.get("yes") >= 1, subsidised::toString);
        assertTrue(subsidised.get("no") >= 1, subsidised::toString);
        assertTrue(subsidised.get("") > 3 * (subsidised.get("yes") + subsidised.get("no")));
    }

    /** Every centre has its director, and the small ones have schools in the towns they serve. */
    @Test
    void allThirteenCentresHaveSomethingToDo() {
        DemoYear year = DemoYear.of(300, 1);
        assertEquals(Cfie.values().length, year.rows(DemoFile.CENTRES).size());
        Map<String, Long> towns = counted(year, DemoFile.SCHOOLS, "municipality");
        for (String cfie :
                List.of("benavente", "ciudad-rodrigo", "miranda-de-ebro", "ponferrada")) {
            assertTrue(
                    year.rows(DemoFile.AREAS).stream()
                            .filter(area -> area.get(2).equals(cfie))
                            .anyMatch(area -> towns.containsKey(area.get(1))),
                    cfie);
        }
    }

    @Test
    void aHandfulOfProjectsHasLabelsAndErasmusActions() {
        DemoYear year = DemoYear.of(300, 1);
        int projects = year.rows(DemoFile.PROJECTS).size();
        long applied = orders(year, "apply");
        long awarded = orders(year, "award");
        long refused = orders(year, "refuse");
        assertTrue(awarded >= 1 && refused >= 1, year.orders()::toString);
        assertTrue(applied > awarded + refused, year.orders()::toString);
        assertTrue(applied * 5 < projects, year.orders()::toString);
        int links = year.rows(DemoFile.LINKS).size();
        int mobilities = year.rows(DemoFile.MOBILITIES).size();
        assertTrue(mobilities >= 1 && mobilities <= links && links * 5 < projects, links + "");
    }

    private static long orders(DemoYear year, String verb) {
        return year.orders().stream()
                .filter(line -> line.startsWith("quality-label " + verb + " "))
                .count();
    }
}
