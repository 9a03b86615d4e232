package cfie.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import cfie.testkit.CfieTranscript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What the tool says, word for word; {@code -Dgolden.update=true} writes it anew to be read. */
class GoldenTest {
    private static final Path GOLDEN = Path.of("src/test/resources/cfie/golden");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    @TestFactory
    Stream<DynamicTest> theToolSaysWhatTheTranscriptsSay(@TempDir Path folder) throws IOException {
        List<Path> transcripts;
        try (Stream<Path> files = Files.list(GOLDEN)) {
            transcripts = files.sorted().toList();
        }
        assertFalse(transcripts.isEmpty());
        return transcripts.stream()
                .map(
                        file ->
                                DynamicTest.dynamicTest(
                                        file.getFileName().toString(), () -> check(file, folder)));
    }

    private static void check(Path file, Path folder) throws IOException {
        String expected = Files.readString(file);
        Path own = Files.createDirectory(folder.resolve(file.getFileName().toString()));
        String now = new CfieTranscript(own).replay(expected);
        if (UPDATE) {
            Files.writeString(file, now);
        }
        assertEquals(UPDATE ? now : expected, now);
    }
}
