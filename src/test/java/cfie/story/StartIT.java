package cfie.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged tool finds what everyday commands need in the archive of classes. */
class StartIT {
    private static final String TOOL = Path.of("target/cfie/bin/cfie").toAbsolutePath().toString();
    private static final Pattern OF_A_JAR =
            Pattern.compile("(cfie|picocli|org\\.h2)\\..* source: (?!shared objects).*");

    @TempDir Path folder;

    private void run(String... words) throws Exception {
        ProcessBuilder tool = new ProcessBuilder(words).redirectErrorStream(true);
        tool.environment()
                .putAll(
                        Map.of(
                                "CFIE_DB",
                                folder.resolve("register").toString(),
                                "CFIE_JAVA_OPTS",
                                "-Xlog:class+load:file=" + folder.resolve("loaded.txt"),
                                "JAVA_HOME",
                                System.getProperty("java.home")));
        Process run = tool.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        assertEquals(0, run.waitFor(), String.join(" ", words));
    }

    @Test
    void lookingUpASchoolReadsNoClassOfAJar() throws Exception {
        run(TOOL, "init");
        run(TOOL, "import", "schools", "samples/schools.csv");
        run(TOOL, "show", "school", "49999001");
        List<String> loaded = Files.readAllLines(folder.resolve("loaded.txt"));
        assertTrue(
                loaded.stream()
                        .anyMatch(line -> line.contains("cfie.store.Lookup source: shared")));
        assertEquals(
                List.of(), loaded.stream().filter(line -> OF_A_JAR.matcher(line).find()).toList());
    }

    /** Written in ASCII, since the tests may run where file names can have nothing else. */
    @Test
    void namesHaveAccentsWhereTheLocaleIsNotInstalled() throws Exception {
        run(
                "sh",
                "-c",
                "place=%s/$(printf 'a\\303\\261o') && LC_ALL=xx_XX.UTF-8 %s init --db \"$place/register\""
                                .formatted(folder, TOOL)
                        + " && test -e \"$place/register.mv.db\"");
    }
}
