package cfie.cli.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.testkit.CfieRun;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What keeps a teacher from credits is told of the rows of a file like of one alone. */
final class ForewarnedTeachersTest {
    private static final String HEADER = "nif,given_name,surname1,school,registered_on,role\n";
    private static final String UNFUNDED =
            "aviso: el centro %s es privado y sin concierto: sus docentes pueden participar y no"
                    + " recibirán créditos";

    @TempDir Path folder;
    private CfieRun tool;

    @BeforeEach
    void schools() {
        tool = new CfieRun(folder);
        tool.run("init").ending(0);
        imported(
                "schools",
                "code,name,ownership,subsidised,year\n49000001,Uno,private,no,2025\n"
                        + "49000002,Dos,private,no,2025\n49000003,Tres,public,,2025\n");
    }

    private String imported(String kind, String rows) {
        return tool.importing(kind, rows, "--date", "2025-10-01", "--mode", "update").warned();
    }

    @Test
    void theSchoolsThatAreNotPubliclyFunded() {
        assertEquals(
                UNFUNDED.formatted("49000001") + "\n",
                imported("teachers", HEADER + "12345678Z,Ana,Ruiz,49000001,2025-09-10,\n"));
        assertEquals(
                UNFUNDED.formatted("49000001") + ". Lo mismo vale para 1 más: 49000002\n",
                imported(
                        "teachers",
                        HEADER
                                + "00000000T,Zoe,Sanz,49000001,2025-09-10,\n"
                                + "00000001R,Eva,Sanz,49000001,2025-09-10,\n"
                                + "00000002W,Lola,Sanz,49000002,2025-09-10,\n"
                                + "00000003A,Paz,Sanz,49000003,2025-09-10,\n"));
    }

    @Test
    void notOfWhoIsNoTeacher() {
        assertEquals(
                "",
                imported(
                        "teachers", HEADER + "12345678Z,Ana,Ruiz,49000001,2025-09-10,librarian\n"));
    }

    @Test
    void whomTheirSchoolDisowned() {
        imported("teachers", HEADER + "12345678Z,Ana,Ruiz,49000003,2025-09-10,librarian\n");
        imported(
                "consents",
                "school,teacher,decision,decided_on,attached\n"
                        + "49000003,12345678Z,granted,2025-09-20,no\n");
        String[] alone =
                ("register-teacher 12345678Z --given-name Ana --surname1 Ruiz --school 49000003"
                                + " --role teacher --date 2025-10-01 --mode update --dry-run")
                        .split(" ");
        String told = tool.run(alone).err().replaceFirst("\\(ensayo[^\n]*\n", "");
        assertTrue(told.contains("respondió el 2025-09-20 que 12345678Z no es docente suyo"), told);
        assertEquals(told, imported("teachers", HEADER + "12345678Z,Ana,Ruiz,49000003,,teacher\n"));
    }
}
