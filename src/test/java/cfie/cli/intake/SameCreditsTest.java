package cfie.cli.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.testkit.CfieRun;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same credits under several names would count several times: that is said. */
final class SameCreditsTest {
    @TempDir Path folder;
    private CfieRun tool;

    @BeforeEach
    void twoTeachers() {
        tool = new CfieRun(folder);
        tool.run("init").ending(0);
        imported("schools", "code,name,ownership\n49000001,Uno,public\n");
        imported(
                "teachers",
                "nif,given_name,surname1,school\n12345678Z,Ana,Ruiz,49000001\n"
                        + "11111111H,Eva,Sol,49000001\n");
    }

    private String imported(String kind, String rows) {
        return tool.importing(kind, rows).warned();
    }

    private String credits(String... rows) {
        return imported(
                "external-credits",
                "nif,year,credits,body,reference,certified_on\n" + String.join("\n", rows) + "\n");
    }

    @Test
    void threeSpellingsAreToldOnceAndEachThatIsAddedLater() {
        String told =
                credits(
                        "12345678Z,2025,1,INTEF,,",
                        "12345678Z,2025,1,I.N.T.E.F.,,",
                        "11111111H,2025,1,INTEF,,");
        assertTrue(told.contains(": 1 (12345678Z 2025/2026: I.N.T.E.F. = INTEF)"), told);
        String add = "external-credits add 12345678Z --year 2025 --credits 1 --body Instituto";
        CfieRun.Run run = tool.run(add.split(" "));
        run.ending(0);
        assertTrue(run.err().contains("I.N.T.E.F. = INTEF = Instituto"), run.err());
    }

    @ParameterizedTest
    @CsvSource({
        "'1,INTEF,,', '1,Universidad,,', true",
        "'1,INTEF,,', '0.5,Universidad,,', false",
        "'1,INTEF,A-1,', '1,INTEF,A-2,', false",
        "'1,INTEF,A-1,', '1,Universidad,a-1,', true",
        "'1,INTEF,A-1,', '1,INTEF,,', true",
        "'1,INTEF,A-1,2026-02-01', '1,INTEF,Curso,2026-02-01', true",
        "'1,INTEF,,2026-02-01', '1,Universidad,,2026-02-02', false",
        "'1,INTEF,,2026-02-01', '1,Universidad,,', true"
    })
    void onlyAnotherDayOrReferenceTellsThemApart(String one, String other, boolean isTold) {
        String told = credits("12345678Z,2025," + one, "12345678Z,2025," + other);
        assertEquals(isTold, told.contains("los mismos créditos"), told);
    }

    @Test
    void thoseOfAnotherYearOrTeacherAreOthers() {
        assertEquals(
                "",
                credits(
                        "12345678Z,2025,1,INTEF,,",
                        "12345678Z,2024,1,Universidad,,",
                        "11111111H,2025,1,Universidad,,"));
    }
}
