package cfie.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Spoilt files, for some seconds, in a small heap and a process of their own. {@code
 * -Dfuzz.seconds} and {@code -Dfuzz.seed} make it long, or repeat it.
 */
final class FuzzTest {
    private static final String HEAP = "-Xmx192m";

    @Test
    void noSpoiltFileBreaksAnything() throws Exception {
        Path folder = Files.createDirectories(Path.of("target/fuzz").toAbsolutePath());
        empty(folder);
        Path out = folder.resolve("said.txt");
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                                HEAP,
                                "-Djava.awt.headless=true",
                                "-Djava.io.tmpdir=" + Files.createDirectory(folder.resolve("tmp")),
                                "-cp",
                                System.getProperty("java.class.path"),
                                Fuzzing.class.getName(),
                                folder.toString(),
                                System.getProperty("fuzz.seconds", "15"),
                                System.getProperty("fuzz.seed", "1"))
                        .redirectErrorStream(true)
                        .redirectOutput(out.toFile())
                        .start();
        assertEquals(0, process.waitFor(), () -> said(out));
    }

    @Test
    void aReaderThatBreaksIsFoundAndItsFileKept(@TempDir Path folder) throws Exception {
        byte[] sound = "2026-06-30".getBytes(StandardCharsets.US_ASCII);
        Fuzzing.Reader careless =
                new Fuzzing.Reader(
                        "careless",
                        List.of(sound),
                        bytes -> LocalDate.parse(new String(bytes, StandardCharsets.ISO_8859_1)));
        assertEquals(1, new Fuzzing(folder, 1).run(careless, TimeUnit.MINUTES.toNanos(1)));
        assertTrue(Files.exists(folder.resolve("finding-careless-1")));
    }

    private static String said(Path out) {
        try {
            return Files.readString(out);
        } catch (IOException refused) {
            return refused.toString();
        }
    }

    private static void empty(Path folder) throws IOException {
        List<Path> old;
        try (Stream<Path> all = Files.walk(folder)) {
            old =
                    all.filter(path -> !path.equals(folder))
                            .sorted((a, b) -> b.compareTo(a))
                            .toList();
        }
        for (Path path : old) {
            Files.delete(path);
        }
    }
}
