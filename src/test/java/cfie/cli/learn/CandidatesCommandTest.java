package cfie.cli.learn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.testkit.CfieRun;
import cfie.testkit.SampleYear;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the register offers to a shell: keys and names, and of trouble not a word. */
final class CandidatesCommandTest {
    @TempDir Path folder;

    private static String firstOf(CfieRun tool, String kind) {
        return tool.run("candidates", kind).ending(0).lines().findFirst().orElseThrow();
    }

    @Test
    void keysStandBeforeNames() throws IOException {
        CfieRun tool = SampleYear.in(folder);
        tool.run("certify", "--year", "2025", "--cfie", "zamora", "--out", folder + "/out")
                .ending(0);
        assertEquals("05999001\tLA ENCINA BLANCA", firstOf(tool, "school"));
        assertEquals("12345678Z\tAna de la Torre", line(tool, "teacher", "12345678Z"));
        assertEquals("RELOJ-49\tEl reloj de sol", line(tool, "project", "RELOJ-49"));
        assertTrue(firstOf(tool, "certificate").startsWith("2025/2026-zamora-0001\t"));
        assertEquals("2025/2026\t\n", tool.run("candidates", "year").ending(0));
    }

    private static String line(CfieRun tool, String kind, String key) {
        return tool.run("candidates", kind)
                .ending(0)
                .lines()
                .filter(one -> one.startsWith(key + "\t"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void itWritesNothing() throws IOException {
        CfieRun tool = SampleYear.in(folder);
        byte[] before = Files.readAllBytes(folder.resolve("register.mv.db"));
        tool.run("candidates", "project").ending(0);
        assertArrayEquals(before, Files.readAllBytes(folder.resolve("register.mv.db")));
        assertEquals(List.of("register.mv.db"), names());
    }

    @Test
    void withoutARegisterItIsSilentAndMakesNone() throws IOException {
        CfieRun tool = new CfieRun(folder);
        assertEquals(new CfieRun.Run(0, "", ""), tool.run("candidates", "school"));
        assertEquals(new CfieRun.Run(0, "2025/2026\t\n", ""), tool.run("candidates", "year"));
        Files.writeString(folder.resolve("register.mv.db"), "no register");
        assertEquals(new CfieRun.Run(0, "", ""), tool.run("candidates", "teacher"));
        assertEquals(List.of("register.mv.db"), names());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(one -> one.getFileName().toString())
                    .filter(one -> !one.equals("out"))
                    .toList();
        }
    }
}
