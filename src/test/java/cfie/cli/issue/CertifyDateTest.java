package cfie.cli.issue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.testkit.CfieRun;
import cfie.testkit.SampleYear;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The date of certificates is taken as it comes, and warned of where it is odd. */
final class CertifyDateTest {
    private static final String EARLY =
            "la fecha de los certificados (2026-06-16) es anterior a la evaluación";
    private static final String AHEAD = "la fecha de los certificados (2026-07-01) es posterior a";

    @TempDir Path folder;
    private CfieRun tool;

    @BeforeEach
    void aYear() throws IOException {
        tool = SampleYear.in(folder);
    }

    private String told(String how, String day) {
        String line = "certify --year 2025 --date " + day + " " + how;
        CfieRun.Run run = tool.run(line.replace("DIR", folder.toString()).split(" "));
        run.ending(0);
        return run.err();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--out DIR/out -n", "--plan DIR/plan.json", "--out DIR/out"})
    void oneBeforeTheEvaluationOfWhatIsIssuedIsWarnedOf(String how) {
        String said = told(how, "2026-06-16");
        assertTrue(said.contains(EARLY), said);
        assertTrue(said.contains("CUENTOS-49: 2026-06-17"), said);
        assertTrue(!said.contains("MITOS-49"), said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--out DIR/out -n", "--plan DIR/plan.json", "--out DIR/out"})
    void oneStillToComeIsWarnedOf(String how) {
        String said = told(how, "2026-07-01");
        assertTrue(said.contains(AHEAD + " hoy (2026-06-30)"), said);
    }

    @Test
    void oneThatIsNeitherIsNot() {
        assertEquals(0, told("--out DIR/out -n", "2026-06-30").split("la fecha de los").length - 1);
        told("--out DIR/out", "2026-06-30");
        assertEquals("", told("--out DIR/out", "2026-06-16"));
    }
}
