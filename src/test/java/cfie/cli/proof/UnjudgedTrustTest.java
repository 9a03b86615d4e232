package cfie.cli.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.signature.OfficeKeys;
import cfie.testkit.CfieRun;
import cfie.testkit.SampleYear;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whom somebody trusts is asked of files: of a number alone there is no signature to judge. */
final class UnjudgedTrustTest {
    private static final String NUMBER = "2025/2026-zamora-0001";

    @TempDir Path folder;
    private CfieRun tool;
    private String trust;

    @BeforeEach
    void aYearThatIsCertified() throws IOException {
        tool = SampleYear.in(folder);
        trust = new OfficeKeys(folder).authorities().toString();
        tool.run("certify", "--year", "2025", "--out", folder.resolve("out").toString()).ending(0);
    }

    private void assertRefused(String... words) {
        CfieRun.Run run = tool.run(words);
        assertEquals(2, run.exit(), run.err());
        assertTrue(run.err().contains("--trust juzga la firma de un PDF"), run.err());
    }

    @Test
    void aNumberOrACodeIsNotJudgedByIt() {
        assertRefused("verify", NUMBER, "--trust", trust);
        String code = tool.run("export", "certificates").ending(0).lines().toList().get(1);
        assertRefused("verify", NUMBER, code.split(",")[11], "--trust", trust);
    }

    @Test
    void aFileBesideItIs() {
        String pdf = folder.resolve("out/2025-2026/zamora/2025-2026-zamora-0001.pdf").toString();
        CfieRun.Run both = tool.run("verify", NUMBER, pdf, "--trust", trust);
        assertEquals("", both.err());
    }

    @Test
    void aFileThatIsNotThereIsUnknownAsEver() {
        assertEquals(4, tool.run("verify", "nothing.pdf", "--trust", trust).exit());
    }
}
