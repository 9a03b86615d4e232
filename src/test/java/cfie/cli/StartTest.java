package cfie.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.testkit.CfieRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who keeps the register in a file pays nothing for those who share one. */
class StartTest {
    @Test
    void aRegisterInAFileLoadsNothingOfTheServersDriver(@TempDir Path folder)
            throws IOException, InterruptedException {
        String register = folder.resolve("register").toString();
        new CfieRun(register).run("init").ending(Exit.DONE.code());
        Path loaded = folder.resolve("loaded.txt");
        Process tool =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xlog:class+load:file=" + loaded,
                                "-cp",
                                System.getProperty("java.class.path"),
                                "cfie.cli.Main",
                                "list",
                                "schools",
                                "--db",
                                register)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        assertEquals(Exit.DONE.code(), tool.waitFor());
        List<String> classes = Files.readAllLines(loaded);
        assertTrue(classes.stream().anyMatch(line -> line.contains("cfie.store.FileDoor ")));
        assertEquals(
                List.of(),
                classes.stream()
                        .filter(
                                line ->
                                        line.contains("org.postgresql")
                                                || line.contains("org.flywaydb")
                                                || line.contains("cfie.store.Server"))
                        .toList());
    }
}
