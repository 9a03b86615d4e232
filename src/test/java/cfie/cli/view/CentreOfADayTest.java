package cfie.cli.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.testkit.CfieRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A municipality that changes its centre in September belongs to the old one until then. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class CentreOfADayTest {
    @TempDir static Path folder;
    private CfieRun tool;

    /** Today is in June of 2026. Ana waits for an answer, Eva's project for its evaluation. */
    @BeforeAll
    void zamoraGoesToBenaventeInSeptember() throws IOException {
        tool = new CfieRun(folder);
        Path schools = folder.resolve("schools.csv");
        Files.writeString(
                schools, "code,name,ownership,municipality\n49000001,IES Uno,public,Zamora\n");
        run("init");
        run("import schools " + schools);
        register("12345678Z");
        register("00000001R");
        run("approve-school 49000001 --teacher 00000001R --date 2025-09-20");
        project("RIOS", 2025);
        project("MARES", 2026);
        run("set-cfie benavente --municipality Zamora:Zamora --date 2026-09-01");
    }

    private String run(String words) {
        return tool.run(words.split(" ")).ending(0);
    }

    private void register(String nif) {
        run(
                "register-teacher %s --given-name Ana --surname1 Uno --school 49000001"
                                .formatted(nif)
                        + " --date 2025-09-15 --email ana@example.org");
    }

    private void project(String code, int year) {
        run(
                "add-project --code %s --school 49000001 --year %s --title Ríos --kind new"
                                .formatted(code, year)
                        + " --duration year --starts %s-10-01 --ends %s-05-29"
                                .formatted(year, year + 1)
                        + " --teacher 00000001R --partner FR:Lycée");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    list schools --format csv --cfie
                    list teachers --format csv --cfie
                    list teachers --format csv --year 2025 --cfie
                    list consents --format csv --cfie
                    list schools --format csv --year 2025 --cfie
                    export schools --cfie
                    pending --year 2025 --format csv --cfie
                    """)
    void whatIsAskedTodayOrOfTheYearIsZamoras(String words) {
        assertTrue(run(words + " zamora").contains("49000001"), words);
        assertTrue(!run(words + " benavente").contains("49000001"), words);
    }

    @Test
    void whatIsPendingIsOfTheCentreThatItIsAskedOf() {
        String pending = run("pending --year 2025 --format csv --cfie zamora");
        assertEquals(
                pending.lines().count() - 1,
                pending.lines().filter(line -> line.contains("zamora")).count(),
                pending);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    registration-request | 2026-06-30 |             | 1 | 0
                    registration-request | 2026-10-01 |             | 0 | 1
                    registration-request | 2026-10-01 | --year 2025 | 1 | 0
                    project-request      | 2026-06-30 |             | 1 | 1
                    project-request      | 2026-10-01 | --year 2025 | 1 | 0
                    missing-document     | 2026-10-01 | --year 2025 | 1 | 0
                    """)
    void lettersAreWrittenByTheCentreOfTheirDayOrOfTheirYear(
            String kind, String day, String year, int zamora, int benavente) {
        String words =
                "letters %s --date %s %s --dry-run --format json --out %s"
                        .formatted(kind, day, year == null ? "" : year, folder)
                        .replaceAll(" +", " ");
        assertTrue(drafted(words + " --cfie zamora", zamora), words);
        assertTrue(drafted(words + " --cfie benavente", benavente), words);
    }

    private boolean drafted(String words, int count) {
        return run(words).contains("\"drafted\":" + count + ",");
    }

    @Test
    void figuresReportAndCertificatesOfTheYearAreZamoras() {
        String stats = run("stats --year 2025 --by cfie --format csv");
        assertTrue(stats.contains(",cfie,zamora,1,"), stats);
        assertTrue(!stats.contains("benavente"), stats);
        Path report = folder.resolve("zamora.html");
        run("report --year 2025 --cfie zamora --out " + report);
        assertTrue(judged("zamora", 1));
        assertTrue(judged("benavente", 0));
    }

    private boolean judged(String cfie, int count) {
        String words =
                "certify --year 2025 --cfie %s --dry-run --format json --out %s"
                        .formatted(cfie, folder.resolve("out"));
        return run(words).contains("\"judged\" : " + count + ",");
    }

    @Test
    void theYearAfterIsBenaventes() {
        assertEquals("RIOS\n", run("list projects --format ids --cfie zamora"));
        assertEquals("MARES\n", run("list projects --format ids --cfie benavente"));
        assertTrue(run("stats --year 2026 --by cfie --format csv").contains(",cfie,benavente,1,"));
    }
}
