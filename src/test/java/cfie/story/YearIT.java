package cfie.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's main job, played with the packaged tool: a whole year, twice, and after damage. */
class YearIT {
    @Test
    void aYearIsPlayedAndPlayedAgainWithoutChangingAnything(@TempDir Path folder) throws Exception {
        String first = play(folder);
        assertTrue(first.contains("Certificados nuevos: 16"), first);
        assertTrue(first.contains("VÁLIDO"), first);
        Map<String, String> files = hashes(folder.resolve("certificados"));
        assertEquals(
                16, files.keySet().stream().filter(name -> name.matches(".*-\\d{4}.pdf")).count());
        assertEquals(
                11, files.keySet().stream().filter(name -> name.matches(".*/acta-.*csv")).count());

        Path lost = folder.resolve("certificados/2025-2026/zamora/2025-2026-zamora-0002.pdf");
        Path damaged = folder.resolve("certificados/2025-2026/zamora/2025-2026-zamora-0003.pdf");
        Files.delete(lost);
        Files.writeString(damaged, "damaged");
        String second = play(folder);
        assertTrue(second.contains("Certificados nuevos: 0"), second);
        assertEquals(files, hashes(folder.resolve("certificados")));
    }

    private static String play(Path folder) throws IOException, InterruptedException {
        Path log = folder.resolve("played.txt");
        Process script =
                new ProcessBuilder("sh", "samples/year.sh", folder.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        int exit = script.waitFor();
        String said = Files.readString(log, StandardCharsets.UTF_8);
        assertEquals(0, exit, said);
        return said;
    }

    private static Map<String, String> hashes(Path folder) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile)
                    .forEach(file -> hashes.put(folder.relativize(file).toString(), hash(file)));
        }
        return hashes;
    }

    private static String hash(Path file) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (java.security.NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
