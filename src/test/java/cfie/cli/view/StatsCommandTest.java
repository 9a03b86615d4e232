package cfie.cli.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.testkit.CfieRun;
import cfie.testkit.SampleYear;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A year in figures, in each form, with the year before beside it if there is one. */
final class StatsCommandTest {
    private static final String HEADER =
            "year,by,group,teachers,schools,projects,participations,certificates,credits,pending,"
                    + "lacks_registration_answer,lacks_suitability,lacks_project_answer,"
                    + "lacks_documents,lacks_evaluation,label_applications,national_labels,"
                    + "european_labels,connected_projects,erasmus_links,mobilities";

    @TempDir Path folder;
    private CfieRun tool;

    @BeforeEach
    void aYear() throws IOException {
        tool = SampleYear.in(folder);
    }

    private String stats(String words) {
        return tool.run(("stats --year 2025 " + words).strip().split(" ")).ending(0);
    }

    private void aProjectOfTheYearBefore() {
        tool.run(
                        "add-project --code OLD --school 49999001 --year 2024 --title Ayer --kind new"
                                .concat(" --duration year --starts 2024-10-01 --ends 2025-05-30")
                                .concat(" --teacher 12345678Z --partner FR:Lycée")
                                .split(" "))
                .ending(0);
    }

    @Test
    void theYearAloneWhereTheRegisterHoldsNoOther() {
        List<String> lines = stats("--format csv").lines().toList();
        assertEquals(HEADER, lines.get(0));
        assertEquals(
                List.of("2025/2026,,total,21,14,15,23,0,0,23,0,0,0,2,2,0,0,0,0,0,0"),
                lines.subList(1, 2));
        assertEquals(2, lines.size());
        assertTrue(stats("").startsWith("Curso 2025/2026\n"));
    }

    @Test
    void theYearBeforeStandsBesideItIfTheRegisterHoldsIt() {
        aProjectOfTheYearBefore();
        String table = stats("--by kind");
        assertTrue(table.startsWith("Curso 2025/2026 (entre paréntesis: 2024/2025)\n"), table);
        assertTrue(table.contains("21 (1)"), table);
        List<String> csv = stats("--by kind --format csv").lines().toList();
        assertEquals("2024/2025,kind,new,1,1,1,1,0,0,1,0,1,1,1,1,0,0,0,0,0,0", csv.get(4));
        assertEquals(7, csv.size());
        assertTrue(stats("--compare 2023 --format csv").contains("\n2023/2024,,total,0,0,"));
    }

    @Test
    void theFirstYearThatThereIsHasNoneBeforeIt() {
        String csv = tool.run("stats", "--year", "2005", "--format", "csv").ending(0);
        assertEquals(2, csv.lines().count(), csv);
    }

    @Test
    void jsonHasGroupsAndATotalWithAnEntryForEachYear() {
        aProjectOfTheYearBefore();
        String json = stats("--by cfie --format json");
        assertTrue(json.contains("\"compared\" : [\n    \"2024/2025\"\n  ]"), json);
        assertTrue(json.contains("\"group\" : \"zamora\""), json);
        assertTrue(json.contains("\"unknown_types\" : [ ]"), json);
    }

    @Test
    void everyGroupingHasTheSameTotal() {
        String total = stats("--format csv").lines().skip(1).findFirst().orElseThrow();
        for (String by : List.of("cfie", "province", "kind", "duration", "country", "level")) {
            List<String> lines = stats("--by " + by + " --format csv").lines().toList();
            assertEquals(total, lines.get(lines.size() - 1), by);
            assertTrue(lines.size() > 3, by);
        }
    }

    @Test
    void aFormOrAGroupingThatThereIsNotIsAMisuse() {
        assertEquals(2, tool.run("stats", "--year", "2025", "--format", "ids").exit());
        assertEquals(2, tool.run("stats", "--year", "2025", "--by", "colour").exit());
        assertEquals(2, tool.run("stats").exit());
    }
}
