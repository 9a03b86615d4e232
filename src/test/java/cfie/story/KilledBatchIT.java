package cfie.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The packaged tool is killed in the middle of a batch: what it told as done is in the register.
 */
class KilledBatchIT {
    private static final String TOOL = Path.of("target/cfie/bin/cfie").toAbsolutePath().toString();
    private static final String LETTERS = "TRWAGMYFPDXBNJZSQVHLCKE";
    private static final int LINES = 2_000;

    @Test
    void whatWasToldIsThere(@TempDir Path folder) throws Exception {
        ended(folder, "init");
        ended(folder, "import", "schools", "samples/schools.csv");
        Path lines = Files.write(folder.resolve("lines.txt"), lines());
        for (int told : List.of(1, 40, 300)) {
            Process batch = started(folder, "batch", lines.toString(), "--keep-going");
            List<String> done = new ArrayList<>();
            try (BufferedReader out = batch.inputReader(StandardCharsets.UTF_8)) {
                while (done.size() < told) {
                    done.add(out.readLine());
                }
                batch.destroyForcibly().waitFor();
            }
            List<String> held = ended(folder, "list", "teachers", "--format", "ids");
            for (String one : done) {
                var line = JSON.std.mapFrom(one);
                assertEquals("done", line.get("state"));
                String nif = line.get("command").toString().split(" ")[1];
                assertTrue(held.contains(nif), nif);
            }
            assertTrue(held.size() < LINES, "it was killed too late");
            ended(folder, "audit", "--verify");
        }
    }

    private static List<String> lines() {
        return IntStream.range(10_000_000, 10_000_000 + LINES)
                .mapToObj(
                        number ->
                                "register-teacher %d%s --given-name Ana --surname1 Gil --school 49999001"
                                        .formatted(number, LETTERS.charAt(number % 23)))
                .toList();
    }

    private static List<String> ended(Path folder, String... words) throws Exception {
        Process process = started(folder, words);
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            List<String> said = out.lines().toList();
            assertEquals(0, process.waitFor(), String.join(" ", words));
            return said;
        }
    }

    private static Process started(Path folder, String... words) throws IOException {
        List<String> command =
                new ArrayList<>(List.of(TOOL, "--db", folder.resolve("register").toString()));
        command.addAll(List.of(words));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }
}
