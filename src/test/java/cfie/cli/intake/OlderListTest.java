package cfie.cli.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.testkit.CfieRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Only the newest list says which schools are gone. */
final class OlderListTest {
    private static final String HEADER = "code,name,ownership,year\n";

    @TempDir Path folder;
    private CfieRun tool;

    @BeforeEach
    void aSchoolThatIsNew() throws IOException {
        tool = new CfieRun(folder);
        tool.run("init").ending(0);
        synced("49000001,Uno,public,2024\n").ending(0);
        synced("49000001,Uno,public,2025\n49000002,Dos,public,2025\n").ending(0);
    }

    private CfieRun.Run synced(String rows) throws IOException {
        return imported(rows, "sync");
    }

    private CfieRun.Run imported(String rows, String mode) throws IOException {
        Path list = Files.writeString(folder.resolve("list.csv"), HEADER + rows);
        return tool.run("import", "schools", list.toString(), "--mode", mode);
    }

    private String open() {
        return tool.run("list", "schools", "--format", "csv").ending(0);
    }

    @Test
    void anOlderOneClosesNothing() throws IOException {
        String before = open();
        CfieRun.Run run = synced("49000001,Uno,public,2024\n");
        run.ending(3);
        assertTrue(run.err().contains("2024/2025") && run.err().contains("2025/2026"), run.err());
        assertEquals(before, open());
        imported("49000001,Uno,public,2024\n", "update").ending(0);
        assertEquals(before, open());
    }

    private static final String OTHERWISE =
            "code,name,ownership,year,email,status\n49000001,Uno,public,2024,uno@example.org,\n"
                    + "49000002,Otro,public,2024,,closed\n";

    private CfieRun.Run told(String mode, String... more) throws IOException {
        Path list = Files.writeString(folder.resolve("older.csv"), OTHERWISE);
        List<String> argv = new ArrayList<>(List.of("import", "schools", list.toString()));
        argv.addAll(List.of("--mode", mode));
        argv.addAll(List.of(more));
        return tool.run(argv.toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"insert", "update"})
    void whatAnOlderOneSaysOtherwiseIsNotTakenAndIsToldOnce(String mode) throws IOException {
        String before = open();
        CfieRun.Run first = told(mode);
        assertTrue(first.ending(0).contains("cambiadas: 1; iguales: 1"), first.out());
        assertTrue(first.err().contains("otra cosa: 2 (49000001, 49000002)"), first.err());
        assertTrue(first.err().contains("curso de la lista: 1 (49000002)"), first.err());
        assertEquals(2, first.err().lines().count(), first.err());
        CfieRun.Run again = told(mode);
        assertTrue(again.ending(0).contains("iguales: 2"), again.out());
        assertTrue(again.err().contains("otra cosa: 2 (49000001, 49000002)"), again.err());
        assertEquals(1, again.err().lines().count(), again.err());
        assertEquals(before, open());
        assertTrue(
                told(mode, "-v")
                        .err()
                        .contains("49000002: nombre: Dos → Otro; estado: activo → cerrado"),
                told(mode, "-v").err());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    es | fondos públicos: siempre sí → no hasta 2024/2025, sí desde 2025/2026.
                    en | public funds: always yes → no until 2024/2025, yes since 2025/2026.
                    """)
    void whatItSaysOfFundsInModeInsertIsToldInWords(String language, String words)
            throws IOException {
        Path list = folder.resolve("older.csv");
        Files.writeString(
                list, "code,name,ownership,year,subsidised\n49000001,Uno,private,2024,no\n");
        CfieRun.Run run = tool.run("--lang", language, "import", "schools", list.toString());
        run.ending(3);
        assertTrue(run.err().contains(words), run.err());
    }

    @Test
    void whoseFundsAreNotKnownIsToldInWordsToo() throws IOException {
        CfieRun.Run silent = imported("49000002,Dos,private,2024\n", "insert");
        silent.ending(3);
        String turned = "siempre sí → no consta hasta 2024/2025, sí desde 2025/2026.";
        assertTrue(silent.err().contains(turned), silent.err());
        imported("49000003,Tres,private,2025\n", "insert").ending(0);
        Path list = folder.resolve("told.csv");
        Files.writeString(
                list, "code,name,ownership,year,subsidised\n49000003,Tres,private,2024,yes\n");
        CfieRun.Run told = tool.run("import", "schools", list.toString());
        told.ending(3);
        String known = "no consta en ningún curso → sí hasta 2024/2025, no consta desde 2025/2026.";
        assertTrue(told.err().contains(known), told.err());
    }

    @Test
    void whatAnOlderOneSaysLikewiseOrOfFundsIsNotWarnedOf() throws IOException {
        CfieRun.Run run =
                imported("49000001,Uno,public,2024\n49000002,Dos,private,2024\n", "update");
        run.ending(0);
        assertFalse(run.err().contains("otra cosa"), run.err());
    }

    /** Another owner alone tells nothing of the funds that an earlier list of the year told. */
    @Test
    void whoIsSilentAboutFundsThatWereToldIsWarnedOf() throws IOException {
        CfieRun.Run run = imported("49000001,Uno,private,2024\n", "update");
        assertTrue(run.ending(0).contains("iguales: 1"), run.out());
        assertTrue(run.err().contains("otra cosa: 1 (49000001)"), run.err());
    }

    /** Though it says nothing older of any of them. */
    @Test
    void whatALaterOneNamedAloneStaysOpen() throws IOException {
        imported("49000003,Tres,public,2024\n", "insert").ending(0);
        CfieRun.Run run = synced("49000003,Tres,public,2024\n");
        run.ending(0);
        assertTrue(run.err().contains("siguen abiertos") && run.err().contains(": 2 ("), run.err());
        assertTrue(run.out().contains("centros cerrados: 0"), run.out());
    }

    @Test
    void oneThatDoesNotSayOfWhatYearItIsIsOfThisOne() throws IOException {
        synced("49000001,Uno,public,2024\n49000002,Dos,public,2026\n").ending(3);
        imported("49000002,Dos,public,2026\n", "update").ending(0);
        Path list = folder.resolve("today.csv");
        Files.writeString(list, "code,name,ownership\n49000001,Uno,public\n");
        CfieRun.Run early = today("2026-06-30", list);
        assertTrue(early.err().contains("siguen abiertos"), early.err());
        CfieRun.Run run = today("2026-11-30", list);
        assertFalse(run.err().contains("siguen abiertos"), run.err());
        assertTrue(open().contains("49000002,Dos") && open().contains("closed"), open());
    }

    private CfieRun.Run today(String day, Path list) {
        CfieRun.Run run =
                tool.run("import", "schools", list.toString(), "--mode", "sync", "--date", day);
        run.ending(0);
        return run;
    }

    @Test
    void oneOfTheSameYearDoes() throws IOException {
        synced("49000001,Uno,public,2025\n").ending(0);
        assertTrue(open().contains("49000002,Dos") && open().contains("closed"), open());
    }
}
