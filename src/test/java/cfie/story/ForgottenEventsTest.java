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
}
