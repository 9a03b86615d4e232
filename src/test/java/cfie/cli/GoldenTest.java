package cfie.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import cfie.store.engine.Address;
import cfie.testkit.CfieTranscript;
import cfie.testkit.Server;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the tool says, word for word; {@code -Dgolden.update=true} writes it anew to be read, and
 * {@code -Dgolden.only=closing} takes one transcript alone.
 */
class GoldenTest {
    private static final Path GOLDEN = Path.of("src/test/resources/cfie/golden");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");
    private static final String ONLY = System.getProperty("golden.only", "");

    @TestFactory
    Stream<DynamicTest> theToolSaysWhatTheTranscriptsSay(@TempDir Path folder) throws IOException {
        List<Path> all = transcripts(file -> true);
        assertFalse(all.isEmpty(), ONLY);
        return all.stream()
                .map(
                        file ->
                                DynamicTest.dynamicTest(
                                        file.getFileName().toString(), () -> check(file, folder)));
    }

    @TestFactory
    Stream<DynamicTest> itSaysTheSameOfARegisterOnAServer(@TempDir Path folder) throws IOException {
        // nothing lies beside a server: of its settings, only the user's own
        return transcripts(file -> !file.startsWith("help") && !file.startsWith("config")).stream()
                .map(
                        file ->
                                DynamicTest.dynamicTest(
                                        file.getFileName().toString(),
                                        () -> checkOnServer(file, folder)));
    }

    private static List<Path> transcripts(Predicate<String> wanted) throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            return files.filter(file -> wanted.test(file.getFileName().toString()))
                    .filter(file -> file.getFileName().toString().startsWith(ONLY))
                    .sorted()
                    .toList();
        }
    }

    private static void check(Path file, Path folder) throws IOException {
        String expected = Files.readString(file);
        Path own = Files.createDirectory(folder.resolve(file.getFileName().toString()));
        String now = new CfieTranscript(own, own.resolve("register").toString()).replay(expected);
        if (UPDATE) {
            Files.writeString(file, now);
        }
        assertEquals(UPDATE ? now : expected, now);
    }

    /** But for the ending of a file. */
    private static void checkOnServer(Path file, Path folder) throws IOException {
        String expected = Files.readString(file);
        Path own = Files.createDirectory(folder.resolve(file.getFileName().toString()));
        Address register = Server.nothing();
        String now = new CfieTranscript(own, register.toString()).replay(expected);
        Server.drop(register);
        assertEquals(expected.replace("FOLDER/register.mv.db", "FOLDER/register"), now);
    }
}
