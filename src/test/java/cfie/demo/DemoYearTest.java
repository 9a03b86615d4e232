package cfie.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An invented year: of the size that was asked for, and the same for the same seed. */
final class DemoYearTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 30, 999})
    void itHasAsManyTeachersAsAskedFor(int count) {
        var files = DemoYear.of(count, 7).files();
        List<List<String>> teachers = files.get("docentes.csv").rows();
        assertEquals(count, teachers.stream().map(row -> row.get(0)).distinct().count());
        assertTrue(teachers.stream().allMatch(row -> row.get(0).compareTo("90000000") >= 0));
    }

    @Test
    void theSameSeedGivesTheSameYear() {
        assertEquals(DemoYear.of(200, 3).files(), DemoYear.of(200, 3).files());
        assertNotEquals(DemoYear.of(200, 3).files(), DemoYear.of(200, 4).files());
    }

    @Test
    void everyRowHasAllItsColumns() {
        DemoYear.of(500, 1)
                .files()
                .values()
                .forEach(
                        file ->
                                assertTrue(
                                        file.rows().stream()
                                                .allMatch(
                                                        row -> row.size() == file.columns().size()),
                                        file.kind()));
    }

    @Test
    void allNineProvincesHaveSchools() {
        List<List<String>> schools = DemoYear.of(500, 1).files().get("centros.csv").rows();
        assertEquals(9, schools.stream().map(row -> row.get(0).substring(0, 2)).distinct().count());
    }
}
