package cfie.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.cli.screen.Json;
import cfie.testkit.CfieRun;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever asks for JSON is told every warning too, as one value beside the result. */
final class ToProgramTest {
    private static final String HEADER = "nif,given_name,surname1,school\n";
    private static final String UNFUNDED =
            "aviso: el centro 49000001 es privado y sin concierto: sus docentes pueden participar y"
                    + " no recibirán créditos";

    @TempDir Path folder;
    private CfieRun tool;

    @BeforeEach
    void aSchoolWithoutPublicFunds() {
        tool = new CfieRun(folder);
        tool.run("init").ending(0);
        imported("schools", "code,name,ownership,subsidised\n49000001,Uno,private,no\n").ending(0);
    }

    private CfieRun.Run imported(String kind, String rows, String... more) {
        Stream<String> options = Stream.concat(Stream.of("--format", "json"), Arrays.stream(more));
        return tool.importing(kind, rows, options.toArray(String[]::new));
    }

    private static Map<String, Object> value(String text) {
        assertEquals(1, text.lines().count(), text);
        return Json.read(text).orElseThrow();
    }

    @Test
    void nothingIsSaidWhereNothingIsWorthAWarning() {
        CfieRun.Run run = imported("schools", "code,name,ownership\n49000002,Dos,public\n");
        assertEquals("", run.err());
    }

    @Test
    void warningsAreOneValue() {
        CfieRun.Run run = imported("teachers", HEADER + "12345678Z,Ana,Ruiz,49000001\n");
        run.ending(0);
        assertEquals(Map.of("warnings", List.of(UNFUNDED)), value(run.err()));
    }

    @Test
    void noteOfARehearsalIsForPeople() {
        CfieRun.Run run =
                imported("teachers", HEADER + "12345678Z,Ana,Ruiz,49000001\n", "--dry-run");
        assertEquals(Map.of("warnings", List.of(UNFUNDED)), value(run.err()));
    }

    @Test
    void withAnErrorTheyStandInIt() {
        CfieRun.Run run =
                imported(
                        "teachers",
                        HEADER + "12345678Z,Ana,Ruiz,49000001\n1,Zoe,Sanz,49000001\n",
                        "--keep-going");
        run.ending(3);
        Map<?, ?> error = (Map<?, ?>) value(run.err()).get("error");
        assertEquals("INPUT", error.get("code"));
        assertEquals(List.of(UNFUNDED), error.get("warnings"));
        assertTrue(error.containsKey("problems"));
    }
}
