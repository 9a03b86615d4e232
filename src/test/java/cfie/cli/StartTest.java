package cfie.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.cli.command.Exit;
import cfie.testkit.CfieRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who keeps the register in a file pays nothing for those who share one. */
class StartTest {
    @TempDir Path folder;

    private List<String> loadedBy(String... words) throws IOException, InterruptedException {
        String register = folder.resolve("register").toString();
        CfieRun office = new CfieRun(register);
        office.run("init").ending(Exit.DONE.code());
        office.run("import", "schools", "samples/schools.csv").ending(Exit.DONE.code());
        Path loaded = folder.resolve("loaded.txt");
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xlog:class+load:file=" + loaded,
                                "-cp",
                                System.getProperty("java.class.path"),
                                "cfie.cli.Main"));
        command.addAll(List.of(words));
        command.addAll(List.of("--db", register));
        Process tool =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        assertEquals(Exit.DONE.code(), tool.waitFor());
        List<String> classes = Files.readAllLines(loaded);
        assertTrue(classes.stream().anyMatch(line -> line.contains("cfie.store.engine.FileDoor ")));
        return classes;
    }

    private static void assertNone(List<String> classes, String... of) {
        assertEquals(
                List.of(),
                classes.stream().filter(line -> Stream.of(of).anyMatch(line::contains)).toList());
    }

    @Test
    void aRegisterInAFileLoadsNothingOfTheServersDriver() throws Exception {
        assertNone(
                loadedBy("list", "schools"),
                "org.postgresql",
                "org.flywaydb",
                "cfie.store.engine.Server");
    }

    @Test
    void lookingUpASchoolLoadsNothingThatMakesQueries() throws Exception {
        assertNone(loadedBy("show", "school", "49999001"), "org.jooq.impl", "cfie.store.schema");
    }
}
