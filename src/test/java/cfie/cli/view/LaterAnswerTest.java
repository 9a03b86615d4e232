package cfie.cli.view;

import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.testkit.CfieRun;
import cfie.testkit.SampleYear;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a school answers once work is certified is told beside the answer that counted. */
final class LaterAnswerTest {
    @TempDir Path folder;

    @Test
    void theAnswerByWhichItWasCertifiedIsQuoted() throws Exception {
        CfieRun tool = SampleYear.in(folder);
        tool.run("certify", "--year", "2025", "--out", folder.resolve("out").toString()).ending(0);
        Path later = folder.resolve("later.csv");
        Files.writeString(
                later,
                "school,teacher,decision,decided_on,reason\n"
                        + "49999001,12345678Z,refused,2026-06-29,Traslado\n");
        tool.run("import", "consents", later.toString()).ending(0);
        String why = tool.run("why", "12345678Z", "--year", "2025").ending(0);
        assertTrue(
                why.contains(
                        "[x] El centro 49999001 dio el visto bueno al alta del docente"
                                + " (visto bueno el 2025-09-18) y con él se certificó"),
                why);
        assertTrue(why.contains("lo certificado (denegado el 2026-06-29)"), why);
    }
}
