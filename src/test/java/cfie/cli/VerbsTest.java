package cfie.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.testkit.CfieRun;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which verb a line means: its first word, whatever stands behind it. */
final class VerbsTest {
    @TempDir Path folder;

    private CfieRun.Run run(String line) {
        return new CfieRun(folder).run(line.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "yaer list, yaer",
        "awrd list, awrd",
        "confg list --origin, confg",
        "shwo partner X, shwo",
        "imprt schools report, imprt",
        "hlep certify, hlep",
        "--wait 3 yaer list, yaer",
        "--db other yaer list, yaer",
        "-q --lang es yaer list, yaer",
        "--db=x yaer list --help, yaer"
    })
    void aWordThatIsNoVerbIsTheOneThatIsToldOf(String line, String word) {
        CfieRun.Run run = run(line);
        assertEquals(2, run.exit(), run.err());
        assertTrue(run.err().contains("no se esperaba " + word + "."), run.err());
        assertTrue(run.err().contains("Ayuda: cfie --help"), run.err());
        assertEquals("", run.out());
    }

    @ParameterizedTest
    @CsvSource({"--db list list schools", "--db=year year list", "list schools --db list"})
    void norIsItWhereItIsCalledLikeOne(String line) {
        CfieRun.Run run = run(line);
        assertEquals(5, run.exit(), run.err());
    }

    @ParameterizedTest
    @CsvSource({"--db other list schools", "--wait 3 -q list schools", "--lang=es list schools"})
    void whatAnOptionIsGivenIsNoVerb(String line) {
        new CfieRun(folder).run("init").ending(0);
        String error = run(line).err();
        assertTrue(!error.contains("no se esperaba") && !error.contains("falta"), error);
    }
}
