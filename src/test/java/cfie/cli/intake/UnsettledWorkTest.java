package cfie.cli.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.testkit.CfieRun;
import cfie.testkit.SampleYear;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What no gate may stop, and certificates rest on, is at least not changed in silence. */
final class UnsettledWorkTest {
    private static final String NUMBER = "2025/2026-zamora-0001";

    @TempDir Path folder;
    private CfieRun tool;
    private String school;
    private String nif;

    @BeforeEach
    void aYearThatIsCertified() throws IOException {
        tool = SampleYear.in(folder);
        run("certify", "--year", "2025", "--out", folder.resolve("out").toString());
        String[] certificate =
                run("export", "certificates", "--format", "csv")
                        .lines()
                        .filter(one -> one.startsWith(NUMBER))
                        .findFirst()
                        .orElseThrow()
                        .split(",");
        nif = certificate[3];
        school =
                run("list", "projects", "--teacher", nif, "--format", "csv")
                        .lines()
                        .skip(1)
                        .findFirst()
                        .orElseThrow()
                        .split(",")[1];
    }

    private String run(String... argv) {
        return tool.run(argv).ending(0);
    }

    /** What an import warns of. */
    private String imported(String kind, String rows) {
        return tool.importing(kind, rows, "--mode", "update").warned();
    }

    private void assertNamed(String warning) {
        assertTrue(warning.contains("dejan de cuadrar certificados"), warning);
        assertTrue(warning.contains("cfie doctor"), warning);
    }

    @Test
    void aSchoolThatLosesItsFundsByALaterListAccusesNobody() throws IOException {
        String rows =
                "code,name,ownership,subsidised,year\n" + school + ",IES Uno,private,no,2026\n";
        assertEquals("", imported("schools", rows));
        assertFalse(run("doctor").contains("SCHOOL_PUBLICLY_FUNDED"));
    }

    @Test
    void aLastDayThatDocumentsMissedIsNamedHoweverItIsSaid() throws IOException {
        String warning =
                imported(
                        "deadlines",
                        "year,deadline,last_day,late\n2025/2026,project,2025-09-02,blocks\n");
        assertNamed(warning);
        run("calendar", "remove", "project", "--year", "2025", "--reason", "Errata");
        CfieRun.Run set =
                tool.run(
                        "calendar",
                        "set",
                        "project",
                        "2025-09-02",
                        "--year",
                        "2025",
                        "--late",
                        "blocks");
        set.ending(0);
        assertNamed(set.err());
    }

    @Test
    void creditsThatAreTooManyBesideThoseOfOthersAreNamed() throws IOException {
        String warning =
                imported(
                        "external-credits",
                        "nif,year,credits,body\n" + nif + ",2025/2026,4,INTEF\n");
        assertNamed(warning);
        assertTrue(warning.contains(nif), warning);
    }

    @Test
    void whatChangesNothingForThemIsTakenInSilence() throws IOException {
        String rows = "code,name,ownership,subsidised\n" + school + ",IES Otro,public,\n";
        assertEquals("", imported("schools", rows));
        assertEquals(
                "",
                imported(
                        "schools",
                        "code,name,ownership,subsidised\n49000099,Colegio,private,no\n"));
    }

    @Test
    void theLastDayOfAllThatAppliesWhereACentreHasNoneOfItsOwnIsAskedForToo() {
        String[] own = {"--year", "2025", "--cfie", "zamora"};
        calendar("set project 2026-08-01", own);
        calendar("set project 2025-09-02 --late blocks", "--year", "2025");
        String warning = calendar("remove project --reason Errata", own);
        assertNamed(warning);
        assertTrue(warning.contains("zamora-0002"), warning);
        assertEquals("", calendar("remove project --reason Errata", "--year", "2025"));
        calendar("set project 2026-08-01", own);
        assertEquals("", calendar("remove project --reason Errata", own));
    }

    private String calendar(String typed, String... where) {
        CfieRun.Run run =
                tool.run(
                        Stream.of(
                                        Stream.of("calendar"),
                                        Stream.of(typed.split(" ")),
                                        Stream.of(where))
                                .flatMap(words -> words)
                                .toArray(String[]::new));
        run.ending(0);
        return run.err();
    }
}
