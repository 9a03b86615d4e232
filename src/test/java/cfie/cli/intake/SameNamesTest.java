package cfie.cli.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.testkit.CfieRun;
import cfie.testkit.Given;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two NIFs with one name in one school may be one person: that is said, and nothing refused. */
final class SameNamesTest {
    private static final String HEADER = "nif,given_name,surname1,surname2,school\n";
    private static final String ANA = "00000001R,Ana,Ruiz,Gil,49000001\n";
    private static final String BOTH = "00000001R y 12345678Z en 49000001";

    @TempDir Path folder;
    private CfieRun tool;

    @BeforeEach
    void twoSchools() throws IOException {
        tool = new CfieRun(folder);
        tool.run("init").ending(0);
        String schools = "code,name,ownership\n49000001,Uno,public\n49000002,Dos,public\n";
        imported("schools", schools);
    }

    private String imported(String kind, String rows) {
        return tool.importing(kind, rows).warned();
    }

    private String registered(String nif, String school) {
        String[] argv = {
            "register-teacher",
            nif,
            "--given-name",
            "ANA",
            "--surname1",
            "Ruíz",
            "--surname2",
            "Gil",
            "--school",
            school
        };
        CfieRun.Run run = tool.run(argv);
        run.ending(0);
        return run.err();
    }

    @Test
    void twoRowsOfAFileAreNamedOnce() throws IOException {
        String told = imported("teachers", HEADER + ANA + "12345678Z,ana,RUIZ,Gil,49000001\n");
        assertEquals(told.indexOf(BOTH), told.lastIndexOf(BOTH), told);
        assertTrue(told.contains(": 1 (" + BOTH + ")"), told);
        assertTrue(told.contains("cfie person merge"), told);
        String again = imported("teachers", HEADER + ANA + "12345678Z,ana,RUIZ,Gil,49000001\n");
        assertFalse(again.contains(BOTH), again);
    }

    @Test
    void aRowAndTheRegisterAreNamed() throws IOException {
        assertEquals("", imported("teachers", HEADER + ANA));
        assertTrue(
                imported("teachers", HEADER + "12345678Z,ana,RUIZ,Gil,49000001\n").contains(BOTH));
    }

    @Test
    void soIsWhoIsRegisteredAlone() throws IOException {
        imported("teachers", HEADER + ANA);
        assertTrue(registered("12345678Z", "49000001").contains(BOTH));
    }

    @Test
    void ofManyTheCuriousHearAll() throws IOException {
        StringBuilder rows = new StringBuilder(HEADER);
        for (int at = 1; at <= 4; at++) {
            rows.append(Given.nif(at)).append(",Ana,Ruiz,Gil,49000001\n");
        }
        Path file = Files.writeString(folder.resolve("y.csv"), rows);
        String last = Given.nif(3) + " y " + Given.nif(4);
        String[] argv = {"import", "teachers", file.toString(), "--dry-run"};
        String some = tool.run(argv).err();
        assertTrue(some.contains(": 6 (") && some.contains("…") && !some.contains(last), some);
        argv[3] = "-nv";
        String all = tool.run(argv).err();
        assertTrue(all.contains(last), all);
    }

    @Test
    void anotherSchoolOrAnotherNameIsAnotherPerson() throws IOException {
        imported("teachers", HEADER + ANA);
        assertEquals("", registered("12345678Z", "49000002"));
        assertEquals("", imported("teachers", HEADER + "00000002W,Ana,Ruiz,,49000001\n"));
    }
}
