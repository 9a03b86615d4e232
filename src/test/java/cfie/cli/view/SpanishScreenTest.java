package cfie.cli.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.testkit.CfieRun;
import cfie.testkit.SampleYear;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a Spanish screen says in Spanish, and what programs read stays as it was. */
final class SpanishScreenTest {
    @TempDir Path folder;
    private CfieRun tool;

    @BeforeEach
    void aYear() throws IOException {
        tool = SampleYear.in(folder);
    }

    private String told(String words) {
        return tool.run(words.split(" ")).ending(0);
    }

    @Test
    void howASchoolStandsAndWhoIsActive() {
        String table = told("school-label outlook --year 2025");
        assertTrue(table.contains("  le falta  "), table);
        assertTrue(table.contains("con alta con visto bueno, proyecto con visto bueno\n"), table);
        assertTrue(told("school-label outlook --year 2025 --format csv").contains(",lacks,"));
        assertTrue(told("school-label outlook --year 2025 --lang en").contains("  lacks  "));
    }

    @Test
    void whereAPartnerWasFoundAndItsLevels() {
        told("partner add school Liceo --country IT --code ROMA --topic mar --level secondary");
        assertTrue(told("partner find liceo mar").contains("  nombre|temas\n"));
        assertTrue(told("partner find liceo mar --format csv").contains(",name|topics\n"));
        assertTrue(told("show partner ROMA").contains("niveles: secundaria\n"));
    }

    @Test
    void whatFiguresAreCountedBy() {
        assertTrue(told("stats --year 2025 --by kind").contains("\nanexado "));
        assertTrue(told("stats --year 2025 --by duration").contains("\ncuatrimestre "));
        assertTrue(told("stats --year 2025 --by level").contains("\nsecundaria "));
        assertTrue(told("stats --year 2025 --by province").contains("\nLeón "));
        assertTrue(told("stats --year 2025 --by kind --format csv").contains(",kind,annexed,"));
        assertTrue(told("year compare 2024 2025 --by level").contains("\nvarias etapas "));
        assertTrue(told("year compare 2024 2025 --by kind --format csv").contains("\nannexed,"));
        assertFalse(told("stats --year 2025 --by level --lang en").contains("secundaria"));
    }

    @Test
    void aSchoolIsSoughtByItsName() {
        CfieRun.Run shown = tool.run("show", "school", "encina blanca");
        assertEquals(2, shown.exit());
        assertTrue(shown.err().contains("05999001 (CEIP LA ENCINA BLANCA, "), shown.err());
        CfieRun.Run elsewhere = tool.run("why", "Prieto", "--year=2025", "--db=nada");
        assertFalse(elsewhere.err().contains("78123456T"), elsewhere.err());
    }

    @Test
    void ofAnEmptyListItIsSaidWhetherAKeyIsUnknown() {
        CfieRun.Run unknown = tool.run("list", "projects", "--school", "49000000");
        assertEquals(0, unknown.exit());
        String nothing = "(no se ha encontrado nada)\n";
        assertTrue(unknown.err().startsWith(nothing + "aviso: el centro 49000000 no está"));
        assertEquals(nothing, tool.run("list", "projects", "--year", "2030").err());
        assertEquals("", tool.run("list", "projects", "--year", "2025").err());
        String pending = "pending --year 2025 --project AGUAS";
        assertTrue(tool.run(pending.split(" ")).err().contains("AGUAS no está en el registro"));
        String export = "export projects --teacher 00000000T";
        assertTrue(tool.run(export.split(" ")).err().contains("00000000T no está en el registro"));
    }

    @Test
    void whereNothingWasDoneAnUnknownKeyIsTold() {
        String audit = "audit --project AGUAS";
        assertTrue(tool.run(audit.split(" ")).err().contains("AGUAS no está en el registro"));
        assertEquals("", tool.run("audit", "--command", "import").err());
        String letters = "letters reminder --school 49000000 -n --out " + folder;
        assertTrue(tool.run(letters.split(" ")).err().contains("49000000 no está en el registro"));
        String known = "letters reminder --school 49999003 -n --out " + folder;
        assertFalse(tool.run(known.split(" ")).err().contains("registro:"));
    }

    @Test
    void amountsHaveAComma() {
        told("external-credits add 78123456T --year 2025 --body INTEF --credits 1.5");
        assertTrue(told("list external-credits").contains("  1,5  "));
        assertTrue(told("list external-credits --format csv").contains(",1.5,"));
        assertTrue(told("list external-credits --lang en").contains("  1.5  "));
        assertTrue(told("list credit-rules").endsWith("  0,5\n"));
        String credits = "external-credits add 78123456T --year 2025 --body INTEF --credits 2.5";
        String differs = tool.run(credits.split(" ")).err();
        assertTrue(differs.contains(": créditos: 1,5 → 2,5."), differs);
    }

    @Test
    void whatDiffersIsToldByTheWordsOfTheScreen() {
        CfieRun.Run told =
                tool.run(
                        "register-teacher",
                        "78123456T",
                        "--given-name",
                        "Luz",
                        "--surname1",
                        "Prieto",
                        "--school",
                        at("78123456T"));
        assertEquals(4, told.exit());
        assertTrue(told.err().contains(": nombre: Lucía → Luz."), told.err());
    }

    private String at(String nif) {
        return told("list teachers --format csv")
                .lines()
                .filter(line -> line.startsWith(nif))
                .findFirst()
                .orElseThrow()
                .split(",")[5];
    }

    @Test
    void aTeacherIsSoughtByNameAndListedByTheWordOfTheOffice() {
        CfieRun.Run shown = tool.run("show", "teacher", "Prieto");
        assertEquals(2, shown.exit());
        assertTrue(shown.err().contains("¿Quería decir 78123456T (Lucía Prieto San José)?"));
        CfieRun.Run why = tool.run("why", "Prieto", "--year", "2025");
        assertTrue(why.err().contains("78123456T (Lucía Prieto San José)"), why.err());
        for (String line : new String[] {"why Prieto", "correct teacher Prieto"}) {
            CfieRun.Run run = tool.run(line.split(" "));
            assertTrue(run.err().contains("78123456T (Lucía Prieto San José)"), run.err());
        }
        CfieRun.Run nowhere = tool.run("why", "Prieto", "--db=nada");
        assertFalse(nowhere.err().contains("78123456T"), nowhere.err());
        CfieRun.Run listed = tool.run("list", "projects", "--teacher", "Prieto", "--lang", "en");
        assertTrue(listed.err().contains("Did you mean 78123456T"), listed.err());
        assertEquals(told("list teachers"), told("list profesores"));
        assertEquals(told("show teacher 78123456T"), told("show profesora 78123456T"));
    }
}
