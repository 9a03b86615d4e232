package cfie.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.testkit.CfieRun;
import cfie.testkit.SampleYear;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever is forgotten is in no event either, under whatever NIF they were known. */
class ForgottenEventsTest {
    private static final String WRONG = "00000001R";
    private static final String RIGHT = "00000000T";

    @TempDir Path folder;
    private CfieRun tool;

    @BeforeEach
    void somebodyUnderTwoNifs() throws IOException {
        tool = SampleYear.in(folder);
        run(
                "register-teacher",
                WRONG,
                "--given-name",
                "Secreta",
                "--surname1",
                "Quintana",
                "--school",
                "49999001");
        run("person", "merge", WRONG, RIGHT, "--yes");
        assertTrue(events().contains("Secreta"), events());
    }

    private String run(String... argv) {
        return tool.run(argv).ending(0);
    }

    private String events() {
        return run("audit", "--format", "csv");
    }

    @Test
    void alsoUnderTheNifThatGaveWay() {
        run("person", "forget", RIGHT, "--yes");
        assertFalse(events().contains("Secreta"), events());
        run("audit", "--verify");
    }

    @Test
    void alsoIfOnlyTheLedgerStillKnowsThem() {
        run("person", "forget", WRONG, "--yes");
        assertFalse(events().contains("Secreta"), events());
        assertEquals(0, tool.run("audit", "--verify").exit());
    }

    @Test
    void whoStaysKeepsTheirs() {
        run(
                "register-teacher",
                RIGHT,
                "--given-name",
                "Secreta",
                "--surname1",
                "Quintana",
                "--school",
                "49999002");
        String before = run("audit", "--teacher", RIGHT, "--format", "csv");
        run("person", "forget", WRONG, "--yes");
        String after = run("audit", "--teacher", RIGHT, "--format", "csv");
        assertEquals(lines(before) - 1, lines(after), "all but the merging itself: " + after);
        assertTrue(after.contains("49999002"), after);
        run("audit", "--verify");
        run("person", "forget", RIGHT, "--yes");
        assertFalse(events().contains("49999002"), events());
    }

    @Test
    void whoIsMergedBackKeepsTheirs() {
        run("person", "merge", RIGHT, WRONG, "--yes");
        run("person", "forget", RIGHT, "--yes");
        assertTrue(events().contains("Secreta"), events());
        run("person", "forget", WRONG, "--yes");
        assertFalse(events().contains("Secreta"), events());
    }

    @Test
    void alsoUnderANifThatGaveWayToOneThatGaveWay() {
        run("person", "merge", RIGHT, "00000002W", "--yes");
        run("person", "forget", "00000002W", "--yes");
        assertFalse(events().contains("Secreta"), events());
    }

    @Test
    void alsoOnWhatWasIssuedUnderTheNifThatGaveWay() {
        run("certify", "--year", "2025", "--out", folder.resolve("out").toString());
        String number =
                run("list", "certificates", "--teacher", "12345678Z", "--format", "ids").strip();
        run("revoke", number, "--reason", "No era ella", "--by", "Eva", "--yes");
        run("person", "merge", "12345678Z", "00000002W", "--yes");
        String told = run("person", "forget", "00000002W", "--yes");
        assertTrue(told.contains(number), told);
        String issued = run("export", "certificates");
        assertTrue(issued.contains(number), issued);
        assertFalse(issued.contains("12345678Z") || issued.contains("de la Torre"), issued);
        run("person", "forget", RIGHT, "--yes");
    }

    @Test
    void butNotWhoeverHasThatNifSince() {
        run(
                "register-teacher",
                WRONG,
                "--given-name",
                "Otra",
                "--surname1",
                "Persona",
                "--school",
                "49999002");
        run("person", "forget", RIGHT, "--yes");
        assertTrue(run("list", "teachers").contains(WRONG));
        assertTrue(events().contains("Otra"), events());
    }

    private static long lines(String csv) {
        return csv.lines().count();
    }
}
