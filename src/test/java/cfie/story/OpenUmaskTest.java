package cfie.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Where the system grants everybody everything, a register is its owner's alone all the same. */
@DisabledOnOs(OS.WINDOWS)
final class OpenUmaskTest {
    @TempDir Path folder;

    private Map<String, String> permissions() throws IOException {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder.resolve("own"))) {
            for (Path path : paths.toList()) {
                found.put(
                        folder.relativize(path).toString(),
                        PosixFilePermissions.toString(Files.getPosixFilePermissions(path)));
            }
        }
        return found;
    }

    private void run(String... words) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder tool =
                new ProcessBuilder(
                        Stream.concat(
                                        Stream.of(
                                                "sh",
                                                "-c",
                                                "umask 000; exec \"$@\"",
                                                "sh",
                                                java,
                                                "-cp",
                                                System.getProperty("java.class.path"),
                                                "cfie.cli.Main"),
                                        Stream.of(words))
                                .toList());
        tool.environment().put("CFIE_DB", folder.resolve("own/register").toString());
        tool.redirectErrorStream(true).redirectOutput(folder.resolve("said").toFile());
        assertEquals(0, tool.start().waitFor(), () -> said());
    }

    private String said() {
        try {
            return Files.readString(folder.resolve("said"));
        } catch (IOException refused) {
            return refused.toString();
        }
    }

    @Test
    void filesAndFolderAreTheirOwnersAlone() throws Exception {
        Map<String, String> own =
                Map.of(
                        "own",
                        "rwx------",
                        "own/register.mv.db",
                        "rw-------",
                        "own/register.sums",
                        "rw-------");
        run("init");
        assertEquals(own, permissions());
        Files.setPosixFilePermissions(
                folder.resolve("own/register.mv.db"), PosixFilePermissions.fromString("rw-rw-rw-"));
        run("init");
        assertEquals(own, permissions());
        Path schools = folder.resolve("schools.csv");
        Files.writeString(schools, "code,name,ownership\n49000001,IES UNO,public\n");
        run("import", "schools", schools.toString());
        run(
                "register-teacher",
                "12345678Z",
                "--given-name",
                "Ana",
                "--surname1",
                "Ejemplo",
                "--school",
                "49000001");
        run("person", "forget", "12345678Z", "--yes");
        assertEquals(own, permissions());
    }
}
