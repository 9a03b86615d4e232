package cfie.cli.issue;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.testkit.CfieRun;
import cfie.testkit.SampleYear;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The day on which certificates end is taken as it comes, and what is odd about it is told. */
final class EndingDayTest {
    @TempDir Path folder;
    private CfieRun tool;

    @BeforeEach
    void aCertifiedYear() throws Exception {
        tool = SampleYear.in(folder);
        tool.run("set-cfie", "zamora", "--director", "Pilar Ruiz", "--date", "2026-06-01")
                .ending(0);
        String out = folder.resolve("out").toString();
        tool.run("certify", "--year", "2025", "--date", "2026-06-30", "--out", out).ending(0);
    }

    private String told(String verb, String day) {
        String[] words = {
            verb, "2025/2026-zamora-0001", "--reason", "x", "--by", "Eva", "--yes", "--date", day
        };
        String[] all = Arrays.copyOf(words, words.length + 2);
        all[words.length] = "--out";
        all[words.length + 1] = folder.resolve("out").toString();
        CfieRun.Run run = tool.run(verb.equals("reissue") ? all : words);
        run.ending(0);
        return run.err();
    }

    @ParameterizedTest
    @ValueSource(strings = {"revoke", "reissue"})
    void oneBeforeTheirOwn(String verb) {
        String told = told(verb, "2026-06-29");
        assertTrue(told.contains("(2026-06-29) es anterior a la de un certificado"), told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"revoke", "reissue"})
    void oneStillToCome(String verb) {
        assertTrue(told(verb, "2099-01-01").contains("(2099-01-01) es posterior a hoy"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"revoke", "reissue"})
    void ofADayLikeAnyOtherNothingIsSaid(String verb) {
        assertFalse(told(verb, "2026-06-30").contains("dejan de valer ("));
    }

    @Test
    void anotherOneOfADayWhenNobodyCertifiedIsToldOf() {
        assertTrue(told("reissue", "2026-05-31").contains("no consta quién certifica"));
    }

    @Test
    void anotherOneOfADayWhenSomebodyDidIsNot() {
        assertFalse(told("reissue", "2026-06-30").contains("no consta quién certifica"));
    }
}
