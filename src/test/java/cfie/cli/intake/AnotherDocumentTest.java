package cfie.cli.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cfie.testkit.CfieRun;
import cfie.testkit.SampleYear;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document that is there already, with another file: told of what was typed, and once. */
final class AnotherDocumentTest {
    @TempDir Path folder;
    private CfieRun tool;

    @BeforeEach
    void theYearOfTheSamples() throws IOException {
        tool = SampleYear.in(folder);
        submit("a.pdf", "one", " --mode update").ending(0);
    }

    private CfieRun.Run submit(String name, String text, String more) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        return tool.run(
                ("submit-report RIOS-49 --type final " + file + " --date 2026-06-01" + more)
                        .split(" "));
    }

    private static void assertSaid(String what, CfieRun.Run run) {
        assertEquals(
                "cfie: FICHERO: RIOS-49 final está ya en el registro y es distinto: "
                        + what
                        + ". Para cambiarlo, --mode update\n",
                run.err());
        assertEquals(4, run.exit());
    }

    @Test
    void anotherNameSaysEnough() throws IOException {
        assertSaid("fichero: a.pdf → b.pdf", submit("b.pdf", "two", ""));
    }

    @Test
    void otherBytesUnderTheNameAreOfTheFileToo() throws IOException {
        CfieRun.Run run = submit("a.pdf", "two", "");
        assertEquals("cfie: FICHERO: ", run.err().substring(0, 15));
    }
}
