package cfie.cli.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.testkit.CfieRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An old list brings nobody back to a school that they left without its being said. */
final class MovedTeachersTest {
    private static final String LIST =
            "nif,given_name,surname1,school,registered_on\n"
                    + "12345678Z,Ana,Ruiz,49000001,\n"
                    + "11111111H,Eva,Sol,49000001,\n";
    private static final String BACK =
            "1 alta vuelve al centro del que se pasó a otro"
                    + " (11111111H de 49000001 a 49000002 el 2026-06-30)";

    @TempDir Path folder;
    private CfieRun tool;

    @BeforeEach
    void aListOfWhichOneGoesElsewhere() throws IOException {
        tool = new CfieRun(folder);
        run("init");
        imported("schools", "code,name,ownership\n49000001,Uno,public\n49000002,Dos,public\n", "");
        assertEquals("", imported("teachers", LIST, " --date 2025-09-12"));
        move("49000001", "49000002");
    }

    private void move(String from, String to) {
        run(
                "correct registration 11111111H --school %s --to %s --reason R --by Eva"
                        .formatted(from, to));
    }

    private String imported(String kind, String text, String more) throws IOException {
        Path file = Files.writeString(folder.resolve("x.csv"), text);
        return run("import " + kind + " " + file + more);
    }

    private String run(String words) {
        CfieRun.Run run = tool.run(words.split(" "));
        run.ending(0);
        return run.err();
    }

    @Test
    void theOldListSaysWhoComesBackAndWhereTheyWent() throws IOException {
        String told = imported("teachers", LIST, "");
        assertTrue(told.contains(BACK), told);
        assertEquals("", imported("teachers", LIST, ""));
    }

    @Test
    void whoRegistersThemAgainIsToldToo() {
        String told =
                run("register-teacher 11111111H --given-name Eva --surname1 Sol --school 49000001");
        assertTrue(told.contains(BACK), told);
    }

    @Test
    void whoWasTakenBackByARecordedMoveIsHeldAndNoneOfThose() throws IOException {
        move("49000002", "49000001");
        assertEquals("", imported("teachers", LIST, ""));
        String other = LIST.replace("11111111H,Eva,Sol,49000001", "11111111H,Eva,Sol,49000002");
        String told = imported("teachers", other, "");
        assertTrue(told.contains("11111111H de 49000002 a 49000001"), told);
    }

    @Test
    void aRegistrationThatStayedComesNotBack() throws IOException {
        run("approve-school 49000001 --teacher 12345678Z --date 2025-09-20");
        run("correct registration 12345678Z --school 49000001 --to 49000002 --reason R --by Eva");
        String changed = LIST.lines().limit(2).reduce("", (all, line) -> all + line + "\n");
        assertEquals("", imported("teachers", changed, ""));
    }

    @Test
    void aDayThatIsLeftBlankStaysAsItWas() throws IOException {
        imported(
                "teachers",
                LIST.lines().limit(2).reduce("", (all, one) -> all + one + "\n"),
                " --mode update --date 2026-09-12");
        String rows = tool.run("export", "teachers").ending(0);
        assertTrue(rows.contains("12345678Z,Ana,Ruiz,,,49000001,2025-09-12"), rows);
    }
}
