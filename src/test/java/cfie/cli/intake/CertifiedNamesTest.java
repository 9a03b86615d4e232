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

/** Whoever changes a name hears of the certificates that keep the one of before. */
final class CertifiedNamesTest {
    private static final String HEADER = "nif,given_name,surname1,surname2,school\n";
    private static final String SAID = "(13579246T: 2025/2026-zamora-0001)";

    @TempDir Path folder;
    private CfieRun tool;

    @BeforeEach
    void aCertifiedYear() throws IOException {
        tool = SampleYear.in(folder);
        certify();
    }

    private void certify() {
        String out = folder.resolve("out").toString();
        tool.run("certify", "--year", "2025", "--out", out).ending(0);
    }

    private String imported(String name) throws IOException {
        Path file = folder.resolve("x.csv");
        Files.writeString(file, HEADER + "13579246T,%s,Casado,Villar,49999003\n".formatted(name));
        CfieRun.Run run = tool.run("import", "teachers", file.toString(), "--mode", "update");
        run.ending(0);
        return run.err();
    }

    @Test
    void anImportTellsOfThem() throws IOException {
        assertEquals("", imported("Hugo"));
        assertTrue(imported("Ugo").contains(SAID));
        assertEquals("", imported("Hugo"));
    }

    @Test
    void soDoesWhoeverIsRegisteredAnew() {
        String line =
                "register-teacher 13579246T --given-name Ugo --surname1 Casado --surname2 Villar"
                        + " --school 49999003 --mode update";
        CfieRun.Run run = tool.run(line.split(" "));
        run.ending(0);
        assertTrue(run.err().contains(SAID), run.err());
    }

    @Test
    void ofACertificateThatCountsNoMoreNothingIsSaid() throws IOException {
        String line = "revoke 2025/2026-zamora-0001 --reason No --by Eva --yes";
        tool.run(line.split(" ")).ending(0);
        assertFalse(imported("Ugo").contains(SAID));
    }
}
