package cfie.cli.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.testkit.CfieRun;
import cfie.testkit.SampleYear;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was done on a day still to come is taken as any other, and warned of. */
final class DaysAheadTest {
    private static final String AHEAD = "2026-07-01";
    private static final String TODAY = "2026-06-30";

    @TempDir Path folder;
    private CfieRun tool;
    private String project;

    @BeforeEach
    void aYear() throws IOException {
        tool = SampleYear.in(folder);
        project = tool.run("list", "projects", "--format", "ids").ending(0).lines().toList().get(0);
    }

    private String err(String line, String day) {
        String[] argv = (line.replace("CODE", project) + " --date " + day).split(" ");
        CfieRun.Run run = tool.run(argv);
        run.ending(0);
        return run.err();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "submit-report CODE --type final --mode update",
                "check-project CODE --suitable",
                "evaluate CODE --negative --reason no --by Eva --mode update",
                "register-teacher 00000000T --given-name Zoe --surname1 Sanz --body dp-zamora"
                        + " --role inspector --mode update",
                "external-credits add 12345678Z --year 2025 --credits 1 --body INTEF --mode update"
            })
    void oneFactIsTakenAndWarnedOf(String line) {
        assertTrue(err(line, AHEAD).contains(AHEAD + " está por venir"));
        assertFalse(err(line, TODAY).contains("por venir"));
    }

    @Test
    void theFirstOfManyAreNamed() throws IOException {
        Path file = folder.resolve("x.csv");
        Files.writeString(
                file,
                "project,type,submitted_on\n%1$s,final,%2$s\n%1$s,project,%3$s\n"
                        .formatted(project, AHEAD, TODAY));
        CfieRun.Run run = tool.run("import", "reports", file.toString(), "--mode", "update");
        run.ending(0);
        assertTrue(run.err().contains("filas: 1 (" + project + " final)"), run.err());
        String[] earlier = {
            "import", "reports", file.toString(), "--mode", "update", "--date", "2026-06-01"
        };
        assertEquals("", tool.run(earlier).err());
    }

    @Test
    void aRegistrationStillToComeIsToldToo() throws IOException {
        Path file = folder.resolve("x.csv");
        Files.writeString(
                file,
                "nif,given_name,surname1,school,registered_on\n00000000T,Zoe,Sanz,49999001,%s\n"
                        .formatted(AHEAD));
        CfieRun.Run run = tool.run("import", "teachers", file.toString(), "--date", AHEAD);
        assertTrue(run.err().contains("00000000T 49999001"), run.err());
    }

    @Test
    void soAreCreditsOfAnotherBody() throws IOException {
        Path file = folder.resolve("x.csv");
        Files.writeString(
                file,
                "nif,year,credits,body,certified_on\n%1$s,2025,1,INTEF,%2$s\n%1$s,2025,1,CEP,%3$s\n"
                        .formatted("12345678Z", TODAY, AHEAD));
        CfieRun.Run run = tool.run("import", "external-credits", file.toString());
        run.ending(0);
        assertTrue(run.err().contains("filas: 1 (12345678Z"), run.err());
        assertTrue(run.err().contains("CEP"), run.err());
    }

    @Test
    void soIsThatOfSomebodyAtABody() throws IOException {
        Path file = folder.resolve("x.csv");
        Files.writeString(
                file,
                "nif,given_name,surname1,body,role,since,until\n"
                        + "00000000T,Zoe,Sanz,dp-zamora,inspector,%s,\n".formatted(AHEAD)
                        + "00000001R,Ada,Sanz,dp-zamora,inspector,%s,%s\n".formatted(TODAY, AHEAD));
        CfieRun.Run run = tool.run("import", "staff", file.toString());
        run.ending(0);
        assertTrue(run.err().contains("filas: 1 (00000000T dp-zamora)"), run.err());
    }
}
