package cfie.cli.issue;

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

/** Whoever prints a folder is told which of its files nobody is to be given. */
final class EndedFilesTest {
    private static final String FIRST = "2025-2026/zamora/2025-2026-zamora-0001.pdf";

    @TempDir Path folder;
    private CfieRun tool;
    private String out;

    @BeforeEach
    void aCertifiedYear() throws IOException {
        tool = SampleYear.in(folder);
        out = folder.resolve("out").toString();
        assertFalse(told("certify", "--year", "2025", "--out", out).contains("reparta"));
    }

    private String told(String... argv) {
        CfieRun.Run run = tool.run(argv);
        run.ending(0);
        return run.err();
    }

    private String recalled(String verb, String number, String... more) {
        Stream<String> words =
                Stream.of(verb, number, "--reason", "Un error", "--by", "Eva", "--yes");
        return told(Stream.concat(words, Stream.of(more)).toArray(String[]::new));
    }

    @Test
    void whenItEndsAndEachTimeTheFolderIsMade() {
        String revoked = recalled("revoke", "2025/2026-zamora-0001");
        assertTrue(revoked.contains("Ya no vale un PDF"), revoked);
        assertTrue(revoked.contains(FIRST + ". No lo reparta"), revoked);
        String replaced = recalled("reissue", "2025/2026-zamora-0002", "--out", out);
        assertTrue(replaced.contains(FIRST.replace("0001", "0002")), replaced);
        assertTrue(Files.exists(folder.resolve("out").resolve(FIRST)));
        String again = told("certify", "--year", "2025", "--out", out);
        assertTrue(again.contains("Ya no valen 2 PDF"), again);
        assertTrue(again.contains("cfie certify --year 2025/2026 --print FICHERO"), again);
        assertFalse(told("certify", "--year", "2025", "--out", out, "-q").contains("reparta"));
        assertFalse(
                told("certify", "--year", "2025", "--cfie", "burgos", "--out", out)
                        .contains("reparta"));
    }

    @Test
    void aRehearsalEndsNothing() {
        assertFalse(recalled("revoke", "2025/2026-zamora-0001", "-n").contains("reparta"));
        assertFalse(
                recalled("reissue", "2025/2026-zamora-0001", "--out", out, "-n")
                        .contains("reparta"));
    }
}
