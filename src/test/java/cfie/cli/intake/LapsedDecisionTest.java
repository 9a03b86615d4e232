package cfie.cli.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.testkit.CfieRun;
import cfie.testkit.SampleYear;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person decided does not excuse what came after. */
final class LapsedDecisionTest {
    @TempDir Path folder;
    private CfieRun tool;

    @BeforeEach
    void decidedOfANationalProject() throws Exception {
        tool = SampleYear.in(folder);
        run("decide ERIZO-42 --requirement PARTNER_ABROAD --reason=Visto --by=Eva").ending(0);
    }

    private CfieRun.Run run(String line) {
        return tool.run(line.split(" "));
    }

    private String why() {
        return run("why --project ERIZO-42 --year 2025").ending(0);
    }

    private CfieRun.Run correct(String more) {
        String[] first = "correct project ERIZO-42 --reason Cambio --by Ana".split(" ");
        String[] words = Arrays.copyOf(first, first.length + 2);
        words[first.length] = more.split("=")[0];
        words[first.length + 1] = more.split("=")[1];
        return tool.run(words);
    }

    @Test
    void anotherCountryNeedsADecisionOfItsOwnAndTheOldOneIsTold() {
        assertTrue(why().contains("[x] PARTNER_ABROAD: lo decidió Eva"), why());
        CfieRun.Run changed = correct("--add-partner=RU:Школа");
        changed.ending(0);
        assertTrue(changed.err().contains("cfie decide ERIZO-42"), changed.err());
        assertTrue(why().contains("fue con otros datos, y ya no cuenta"), why());
        correct("--remove-partner=RU:Школа").ending(0);
        assertTrue(why().contains("[x] PARTNER_ABROAD: lo decidió Eva"), why());
    }

    @Test
    void aNewTitleLeavesItAsItIs() {
        CfieRun.Run changed = correct("--title=Erizos");
        changed.ending(0);
        assertEquals("", changed.err());
        assertTrue(why().contains("[x] PARTNER_ABROAD: lo decidió Eva"), why());
    }

    @Test
    void whatIsMetIsNotWorthOne() {
        CfieRun.Run decided =
                run("decide RIOS-49 --requirement PARTNER_ABROAD --reason=Visto --by=Eva");
        decided.ending(0);
        assertTrue(decided.err().contains("RIOS-49 ya cumple PARTNER_ABROAD"), decided.err());
        String told = run("why --project RIOS-49 --year 2025").ending(0);
        assertTrue(told.contains("[x] Hay socio en otro país"), told);
    }
}
