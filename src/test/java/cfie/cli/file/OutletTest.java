package cfie.cli.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.testkit.CfieRun;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A dash is the standard output, and never the name of a file. */
final class OutletTest {
    @TempDir Path folder;
    private CfieRun tool;

    @BeforeEach
    void aRegister() {
        tool = new CfieRun(folder);
        tool.run("init").ending(0);
    }

    @AfterEach
    void nothingIsCalledSo() {
        assertFalse(Files.exists(Path.of("-")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"export teachers", "export bodies --format json", "template reports"})
    void aTextGoesThere(String command) {
        String said = tool.run(command.split(" ")).ending(0);
        assertFalse(said.isEmpty());
        assertEquals(said, tool.run((command + " --out -").split(" ")).ending(0));
    }

    @Test
    void soDoesWhatIsHeldOfAPerson() {
        tool.run("import", "schools", "samples/schools.csv").ending(0);
        tool.run(
                        "register-teacher 12345678Z --given-name Ana --surname1 Ruiz --school 49999001"
                                .split(" "))
                .ending(0);
        String said = tool.run("person", "export", "12345678Z", "--out", "-").ending(0);
        assertTrue(said.contains("12345678Z") && said.contains("Ruiz"), said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "certify --year 2025 --out -",
                "certify --year 2025 --zip -",
                "certify --year 2025 --print -",
                "certify --year 2025 --plan -",
                "reissue 2025/2026-zamora-0001 --reason x --by y --yes --out -",
                "year close 2025 --out -",
                "doctor --out -",
                "letters reminder --year 2025 --out -",
                "report --year 2025 --out -",
                "import teachers x.csv --rejected -",
                "backup -",
                "demo -"
            })
    void whatNeedsAFileOrAFolderSaysSo(String command) {
        CfieRun.Run run = tool.run(command.split(" "));
        assertEquals(2, run.exit(), run.err());
        assertTrue(run.err().contains("«-»"), run.err());
    }
}
