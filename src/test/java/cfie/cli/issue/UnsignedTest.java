package cfie.cli.issue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.testkit.CfieRun;
import cfie.testkit.SampleYear;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever certifies without the name of a director hears so once, and while it can be mended. */
final class UnsignedTest {
    private static final String UNKNOWN = "no consta quién certifica";

    @TempDir Path folder;
    private CfieRun tool;

    @BeforeEach
    void aYear() throws IOException {
        tool = SampleYear.in(folder);
    }

    private CfieRun.Run certify(String... more) {
        Stream<String> words = Stream.of("certify", "--year", "2025");
        return tool.run(Stream.concat(words, Stream.of(more)).toArray(String[]::new));
    }

    private CfieRun.Run issue(String... more) {
        Stream<String> out = Stream.of("--out", folder.resolve("out").toString());
        return certify(Stream.concat(out, Stream.of(more)).toArray(String[]::new));
    }

    private long issued() {
        return tool.run("list", "certificates", "--format", "ids").ending(0).lines().count();
    }

    private static void assertToldOnce(CfieRun.Run run) {
        assertEquals(2, run.err().split(UNKNOWN, -1).length, run.err());
    }

    @Test
    void allCentresInOneWarningBeforeAnythingIsIssued() {
        CfieRun.Run rehearsed = issue("--dry-run");
        rehearsed.ending(0);
        assertToldOnce(rehearsed);
        assertTrue(rehearsed.err().contains("9 CFIE (avila, burgos, leon,"), rehearsed.err());
        assertTrue(rehearsed.err().contains("Antes de emitir: cfie set-cfie CFIE --director"));
        assertFalse(rehearsed.err().contains("reissue"), rehearsed.err());
        CfieRun.Run planned = certify("--plan", folder.resolve("plan.json").toString());
        planned.ending(0);
        assertToldOnce(planned);
        assertEquals(0, issued());
    }

    @Test
    void oneCentreByItsName() {
        CfieRun.Run run = issue("--cfie", "zamora", "-n");
        assertTrue(run.err().contains("certifica en el CFIE de Zamora: "), run.err());
        assertTrue(run.err().contains("cfie set-cfie zamora --director NOMBRE --date"), run.err());
    }

    @Test
    void aScriptIssuesAndHearsHowTheGapIsFilled() {
        CfieRun.Run run = issue();
        run.ending(0);
        assertToldOnce(run);
        assertTrue(run.err().contains("cfie reissue NÚMERO…"), run.err());
        assertTrue(issued() > 0);
        assertEquals("", issue().err());
    }

    @Test
    void aPersonIsAskedFirst() {
        CfieRun.Run refused = issueAtTerminal("n\n");
        assertEquals(130, refused.exit(), refused.err());
        assertToldOnce(refused);
        assertEquals(0, issued());
        assertFalse(Files.exists(folder.resolve("register-backups")));
        CfieRun.Run agreed = issueAtTerminal("s\n");
        agreed.ending(0);
        assertToldOnce(agreed);
        assertTrue(issued() > 0);
        assertFalse(issueAtTerminal("").err().contains(UNKNOWN));
    }

    @Test
    void whoSaysYesBeforehandIsNotAsked() {
        tool.typing("n\n").atATerminal();
        CfieRun.Run run = issue("--yes");
        run.ending(0);
        assertToldOnce(run);
        assertFalse(run.err().contains("¿Emitir"), run.err());
        assertTrue(issued() > 0);
    }

    @Test
    void nobodyIsAskedWhatGoesToAFile() {
        tool.typing("n\n").atATerminal().seeing("1");
        CfieRun.Run run = issue();
        run.ending(0);
        assertFalse(run.err().contains("¿Emitir"), run.err());
        assertTrue(issued() > 0);
    }

    @Test
    void whoSaysNoFindsNoNewFolder() throws IOException {
        Path kept = Files.createDirectory(folder.resolve("kept"));
        tool.typing("n\n").atATerminal();
        CfieRun.Run run =
                certify(
                        "--zip", folder.resolve("z/y/x.zip").toString(),
                        "--out", folder.resolve("o").toString(),
                        "--print", kept.resolve("p/all.pdf").toString());
        assertEquals(130, run.exit(), run.err());
        assertFalse(Files.exists(folder.resolve("z")));
        assertFalse(Files.exists(folder.resolve("o")));
        assertFalse(Files.exists(kept.resolve("p")));
        assertTrue(Files.exists(kept));
        tool.typing("s\n");
        certify("--zip", folder.resolve("z/y/x.zip").toString()).ending(0);
        assertTrue(Files.exists(folder.resolve("z/y/x.zip")));
    }

    private CfieRun.Run issueAtTerminal(String answer) {
        tool.typing(answer).atATerminal();
        return issue();
    }
}
