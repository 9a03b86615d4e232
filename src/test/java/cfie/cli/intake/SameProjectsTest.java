package cfie.cli.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.testkit.CfieRun;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One work under two codes would be certified twice: that is said, and nothing refused. */
final class SameProjectsTest {
    private static final String HEADER =
            "project,school,year,title,kind,duration,starts_on,ends_on,partners,teachers\n";
    private static final String ROW =
            "%s,49000001,%s,%s,new,four-month,%2$s-10-01,%2$s-12-31,FR:Lycée,12345678Z\n";

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
                "school,teacher,decision,decided_on\n49000001,12345678Z,granted,2024-09-10\n");
    }

    private String imported(String kind, String rows) {
        return tool.importing(kind, rows).warned();
    }

    private static String row(String code, String year, String title) {
        return ROW.formatted(code, year, title);
    }

    @Test
    void anImportNamesThemAndARowAgainstTheRegisterToo() {
        String two = row("P2", "2025", "FP VERDE") + row("P1", "2025", "FP verde");
        String told = imported("projects", HEADER + two + row("P3", "2025", "Otro"));
        assertTrue(told.contains(": 1 (P1 = P2)"), told);
        assertFalse(told.contains("P3"), told);
        String later = imported("projects", HEADER + row("P4", "2025", "Ótro"));
        assertTrue(later.contains(": 1 (P3 = P4)"), later);
    }

    @Test
    void thoseOfAnotherYearAreNotMeant() {
        imported("projects", HEADER + row("P1", "2024", "FP verde"));
        assertFalse(imported("projects", HEADER + row("P2", "2025", "FP verde")).contains("P1"));
    }

    @Test
    void whoEnrolsOneWithACodeOfItsOwnIsWarned() {
        imported("projects", HEADER + row("P1", "2025", "FP verde"));
        String words =
                "add-project --code P2 --school 49000001 --year 2025 --title FP_verde --kind new"
                        + " --duration year --starts 2025-10-01 --ends 2026-05-29"
                        + " --teacher 12345678Z --partner FR:Lycée";
        CfieRun.Run run =
                tool.run(
                        Stream.of(words.split(" "))
                                .map(word -> word.replace('_', ' '))
                                .toArray(String[]::new));
        run.ending(0);
        assertTrue(run.err().contains("P1 = P2"), run.err());
        assertEquals("P2", run.out().strip());
    }

    @Test
    void oneThatIsWithdrawnIsNoTwinAnyMore() {
        imported("projects", HEADER + row("P1", "2025", "FP verde"));
        tool.run("correct", "withdraw", "P1", "--reason", "Sobra", "--by", "Eva").ending(0);
        assertFalse(imported("projects", HEADER + row("P2", "2025", "FP verde")).contains("P1"));
        String told = imported("projects", HEADER + row("P3", "2025", "FP verde"));
        assertTrue(told.contains(": 1 (P2 = P3)"), told);
    }
}
