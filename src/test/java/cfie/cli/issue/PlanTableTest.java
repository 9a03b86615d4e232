package cfie.cli.issue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.testkit.CfieRun;
import cfie.testkit.SampleYear;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plan is told to whoever is to agree to it, in words and as what it is. */
final class PlanTableTest {
    @TempDir Path folder;
    private CfieRun tool;
    private Path plan;

    @BeforeEach
    void aPlannedYear() throws IOException {
        tool = SampleYear.in(folder);
        plan = folder.resolve("plan.json");
        planned();
    }

    private String planned(String... more) {
        String[] words = {"certify", "--year", "2025", "--plan", plan.toString()};
        return tool.run(Stream.concat(Stream.of(words), Stream.of(more)).toArray(String[]::new))
                .ending(0);
    }

    private CfieRun.Run apply(String... more) {
        String[] words = {
            "certify", "--apply", plan.toString(), "--out", folder.resolve("out").toString()
        };
        return tool.run(Stream.concat(Stream.of(words), Stream.of(more)).toArray(String[]::new));
    }

    private String certificates() {
        return tool.run("export", "certificates").ending(0);
    }

    /** Whoever is to agree need not read JSON. */
    @Test
    void aPlanIsToldAsATableAndAgainToWhoeverLooksAtIt() {
        String again = folder.resolve("again.json").toString();
        String told = tool.run("certify", "--year", "2025", "--plan", again).ending(0);
        assertTrue(told.startsWith("Plan de la cuenta marta (el nombre se dice con --by), "), told);
        assertTrue(told.contains(" curso 2025/2026, con fecha 2026-06-30.\nSe emitiría:\n"), told);
        assertTrue(told.contains("\n2025/2026-zamora-0001      Hugo Casado Villar "), told);
        assertTrue(told.contains("  CUENTOS-49  Cuentos de ida y vuelta  "), told);
        assertTrue(told.contains("  EOI LENGUAS DEL DUERO "), told);
        assertFalse(told.contains(", en "), told);
        assertTrue(told.contains("del 2025/2026-zamora-0001 al 2025/2026-zamora-0005; créd"), told);
        assertTrue(told.contains("sin memoria final, sin evaluar, sin evaluación positiva"), told);
        CfieRun.Run looked = tool.run("certify", "--apply", plan.toString(), "--dry-run");
        assertEquals(
                told.substring(0, told.indexOf("Curso ")),
                looked.ending(0).substring(0, looked.out().indexOf("Curso ")));
        assertEquals(1, certificates().lines().count());
        assertFalse(
                tool.run("certify", "--apply", plan.toString(), "-n", "--format", "json")
                        .ending(0)
                        .contains("Plan de"));
        tool.run("certify", "--apply", plan.toString()).ending(2);
    }

    @Test
    void aPlanThatWasAppliedSaysSo() {
        apply("--approved-by", "Elena Vega").ending(0);
        String told = tool.run("certify", "--apply", plan.toString(), "-n").ending(0);
        assertTrue(told.startsWith("Este plan ya se aplicó: "), told);
        assertTrue(told.contains("\nSe emitió:\n"), told);
        assertFalse(told.contains("Se emitiría:"), told);
    }

    @Test
    void aPlanSaysOfNothingThatItIsDone() {
        CfieRun.Run run = tool.run("certify", "--year", "2025", "--plan", plan.toString());
        assertTrue(run.out().contains("; se certificarían: "), run.out());
        assertTrue(run.out().contains("Certificados que se emitirían: "), run.out());
        assertFalse(run.out().contains("Certificados nuevos"), run.out());
        assertTrue(run.err().contains("para emitir justo esto"), run.err());
        apply("--approved-by", "Elena Vega").ending(0);
        run = tool.run("certify", "--year", "2025", "--plan", plan.toString());
        assertFalse(run.err().contains("para emitir justo esto"), run.err());
        assertTrue(run.err().contains("no hay nada que emitir"), run.err());
    }

    @Test
    void aPlanForNobodySaysWhy() {
        apply("--approved-by", "Elena Vega").ending(0);
        String told = planned();
        assertTrue(told.contains("quien cumple lo que se pide está ya certificado"), told);
        assertFalse(told.contains("Se emitiría:"), told);
        assertTrue(planned("--teacher", "66778855B").contains("nadie cumple lo que se pide"));
        assertTrue(planned("--cfie", "miranda-de-ebro").contains("no se ha juzgado a nadie"));
        assertTrue(planned("--teacher", "13579246T").contains("todo lo juzgado está ya"));
    }

    @Test
    void whatAPersonDecidedIsShown() {
        tool.run("calendar set final 2026-06-01 --year 2025 --late blocks".split(" ")).ending(0);
        tool.run(
                        "decide",
                        "CUENTOS-49",
                        "--requirement",
                        "FINAL_SUBMITTED",
                        "--reason",
                        "Baja médica",
                        "--by",
                        "Eva Ríos")
                .ending(0);
        String told = planned();
        assertTrue(told.contains("Con una decisión de una persona:\n"), told);
        assertTrue(told.contains("CUENTOS-49  memoria final, aunque tarde  Eva Ríos"), told);
    }
}
