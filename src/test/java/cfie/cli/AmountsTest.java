package cfie.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.testkit.CfieRun;
import cfie.testkit.SampleYear;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Credits are told as the reader writes them, whoever tells them and however they were typed. */
final class AmountsTest {
    @TempDir Path folder;
    private CfieRun tool;

    @BeforeEach
    void theYearOfTheSamples() throws IOException {
        tool = SampleYear.in(folder);
    }

    /** Who is first certified. */
    private String first() {
        run("certify --year 2025 --out " + folder.resolve("out"));
        return run("export certificates").lines().toList().get(1).split(",")[3];
    }

    private String run(String line) {
        return tool.run(line.split(" ")).ending(0);
    }

    @Test
    void typedWithAPointTheyAreToldWithAComma() {
        String add = "external-credits add 12345678Z --year 2025 --body INTEF --credits 1.50";
        String spanish = run(add + " --dry-run");
        assertTrue(spanish.startsWith("1,5 créditos de INTEF"), spanish);
        String english = run("--lang en " + add.replace('.', ','));
        assertTrue(english.startsWith("1.5 credits of INTEF"), english);
    }

    @Test
    void theExaminationTellsThemSoToo() {
        String nif = first();
        run("external-credits add " + nif + " --year 2025 --body INTEF --credits 3.5");
        String spanish = run("doctor");
        assertTrue(spanish.contains(" 3,5 de otros organismos"), spanish);
        String english = run("--lang en doctor");
        assertTrue(english.contains(" 3.5 of other bodies"), english);
    }

    @Test
    void whatIsExplainedInEnglishHasPoints() {
        String plan = run("--lang en certify --year 2025 --plan " + folder.resolve("p.json"));
        assertFalse(plan.matches("(?s).* \\d,5.*"), plan);
        String nif = first();
        run("external-credits add " + nif + " --year 2025 --body INTEF --credits 0.5");
        String why = run("--lang en why " + nif + " --year 2025");
        assertTrue(why.contains("bodies: 0.5 (INTEF: 0.5). Of the cap of 4 they leave 3.5"), why);
        assertFalse(why.matches("(?s).*\\d,5.*"), why);
    }
}
