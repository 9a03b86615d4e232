package cfie.cli.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.testkit.CfieRun;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many projects are warned of like one: in full of the first, and then which others. */
final class ForewarnedProjectsTest {
    private static final String HEADER =
            "project,school,year,title,kind,duration,starts_on,ends_on,partners,teachers\n";
    private static final String ROW =
            "P%1$d,49000001,2025,Obra %1$d,new,year,2025-10-01,%2$s,%3$s,12345678Z\n";
    private static final String NATIONAL =
            "aviso: P1 no tiene socio en otro país del programa; para certificarlo hará falta"
                    + " cfie decide P1 --requirement PARTNER_ABROAD --reason TEXTO --by NOMBRE";

    @TempDir Path folder;
    private CfieRun tool;

    @BeforeEach
    void aTeacherWhoMayTakePart() {
        tool = new CfieRun(folder);
        tool.run("init").ending(0);
        imported("schools", "code,name,ownership\n49000001,Uno,public\n");
        imported("teachers", "nif,given_name,surname1,school\n12345678Z,Ana,Ruiz,49000001\n");
        imported(
                "consents",
                "school,teacher,decision,decided_on\n49000001,12345678Z,granted,2025-09-10\n");
    }

    private String imported(String kind, String rows, String... more) {
        return tool.importing(kind, rows, more).warned();
    }

    private static String rows(int to, String ends, String partner) {
        return IntStream.rangeClosed(1, to)
                .mapToObj(at -> ROW.formatted(at, ends, partner))
                .collect(Collectors.joining());
    }

    @Test
    void soundOnesAreWorthNone() {
        assertEquals("", imported("projects", HEADER + rows(2, "2026-05-29", "FR:Un")));
    }

    @Test
    void oneIsToldLikeOneThatIsAddedAlone() {
        assertEquals(
                NATIONAL + "\n", imported("projects", HEADER + rows(1, "2026-05-29", "ES:Un")));
    }

    @Test
    void ofManyTheFirstAreNamedForEachWarning() {
        String told = imported("projects", HEADER + rows(8, "2025-12-19", "ES:Un"));
        assertTrue(
                told.contains(NATIONAL + ". Lo mismo vale para 7 más: P2, P3, P4, P5, P6, …"),
                told);
        assertTrue(told.contains("los días de P1 no cuadran con su duración"), told);
        assertEquals(2, told.lines().count(), told);
    }

    @Test
    void whatIsDecidedNeedsNoDecisionAnyMore() {
        imported("projects", HEADER + rows(1, "2026-05-29", "ES:Un"));
        tool.run("decide P1 --requirement PARTNER_ABROAD --reason Nacional --by Olga".split(" "))
                .ending(0);
        String changed = HEADER + rows(1, "2026-05-30", "ES:Un");
        assertEquals("", imported("projects", changed, "--mode", "update"));
    }
}
