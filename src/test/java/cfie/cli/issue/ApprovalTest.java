package cfie.cli.issue;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.testkit.CfieRun;
import cfie.testkit.SampleYear;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One person plans what is to be issued, another agrees to exactly that. */
final class ApprovalTest {
    @TempDir Path folder;
    private CfieRun tool;
    private Path plan;

    @BeforeEach
    void aPlannedYear() throws IOException {
        tool = SampleYear.in(folder);
        plan = folder.resolve("plan.json");
        tool.run("certify", "--year", "2025", "--plan", plan.toString()).ending(0);
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

    @Test
    void planningIssuesNothing() throws IOException {
        assertEquals(1, certificates().lines().count());
        String text = Files.readString(plan);
        assertTrue(text.contains("\"number\" : \"2025/2026-zamora-0001\""), text);
        assertTrue(text.contains("NOT_ELIGIBLE"), text);
        assertTrue(text.contains("\"made_by\" : \"marta\""), text);
        assertFalse(Files.exists(folder.resolve("register-backups")));
    }

    @Test
    void aRehearsalWritesNoPlan() throws IOException {
        Files.delete(plan);
        tool.run("certify", "--year", "2025", "--plan", plan.toString(), "-n").ending(0);
        assertFalse(Files.exists(plan));
    }

    @Test
    void whatWasPlannedIsIssuedAsItWasPlanned() {
        String certify = "certify --year 2025 --format json --dry-run --out x";
        String due = tool.run(certify.split(" ")).ending(0);
        String issued = apply("--approved-by", "Elena Vega", "--format", "json").ending(0);
        assertEquals(due, issued.replaceAll("\"sha256\" : \"[0-9a-f]{64}\"", "\"sha256\" : null"));
        String events = tool.run("audit", "--command", "certify", "--format", "json").ending(0);
        assertTrue(events.contains("Elena Vega"), events);
    }

    @Test
    void anotherDayChangesNothing() {
        apply("--approved-by", "Elena Vega").ending(0);
        String first = certificates();
        assertTrue(first.contains("2026-06-30"), first);
        apply("--approved-by", "Elena Vega").ending(0);
        assertEquals(first, certificates());
    }

    @Test
    void aPlanThatWasAppliedApprovesNothingThatCameAfter() throws IOException {
        apply("--approved-by", "Elena Vega").ending(0);
        tool.run(
                        "revoke",
                        "2025/2026-zamora-0001",
                        "--reason",
                        "Un error",
                        "--by",
                        "Eva Ríos",
                        "--yes")
                .ending(0);
        String before = certificates();
        CfieRun.Run refused = apply("--approved-by", "Elena Vega");
        refused.ending(4);
        assertTrue(refused.err().contains("este plan ya se aplicó"), refused.err());
        assertEquals(before, certificates());
        assertTrue(refused.err().contains("el certificado 2025/2026-zamora-0001 ya no"));
        CfieRun.Run looked = apply("--approved-by", "Elena Vega", "--dry-run");
        looked.ending(4);
        assertTrue(looked.out().contains("Se emitió:\n"), looked.out());
        assertTrue(looked.out().contains("desde que se aplicó:\n"), looked.out());
        assertTrue(looked.out().contains("ahora saldría el 2025/2026-zamora-"), looked.out());
        assertTrue(looked.err().contains("certify --year 2025/2026 --plan"), looked.err());
        Path other = folder.resolve("out/2025-2026/zamora/2025-2026-zamora-0002.pdf");
        Files.delete(other);
        planned();
        apply("--approved-by", "Elena Vega").ending(0);
        assertTrue(Files.exists(other));
    }

    /** Plans lie around for days: what schools answer meanwhile counts. */
    @Test
    void anAnswerAfterThePlanIsSeen() {
        tool.run("certify", "--year", "2025", "--date", "2026-06-29", "--plan", plan.toString())
                .ending(0);
        String nif = certified("$.nif");
        tool.run("approve-school", schoolOf(), "--teacher", nif, "--refuse", "--reason", "No")
                .ending(0);
        CfieRun.Run refused = apply("--approved-by", "Elena Vega");
        refused.ending(4);
        assertTrue(refused.err().contains("motivos: - → sin visto bueno al alta"), refused.err());
        assertEquals(1, certificates().lines().count());
    }

    private String schoolOf() {
        try {
            String text = Files.readString(plan);
            int at = text.indexOf("\"school\" : \"") + 12;
            return text.substring(at, text.indexOf('"', at));
        } catch (IOException refused) {
            throw new AssertionError(refused);
        }
    }

    @Test
    void whatChangedSinceIsNamedAndNothingIsIssued() {
        String one = certified("$.nif");
        String project = certified("$.project");
        tool.run(
                        "evaluate",
                        project,
                        "--negative",
                        "--reason",
                        "Otra cosa",
                        "--by",
                        "Eva Ríos",
                        "--mode",
                        "update")
                .ending(0);
        CfieRun.Run looked = tool.run("certify", "--apply", plan.toString(), "--dry-run");
        looked.ending(4);
        assertTrue(looked.out().startsWith("Este plan ya no vale: "), looked.out());
        assertTrue(looked.out().contains("\nPlan de la cuenta marta"), looked.out());
        CfieRun.Run refused = apply("--approved-by", "Elena Vega");
        refused.ending(4);
        String summary = refused.err().lines().findFirst().orElseThrow() + "\n";
        assertEquals(summary, looked.err());
        String told = "\nEn qué difiere (antes → ahora):\n" + refused.err().replace(summary, "");
        assertTrue(looked.out().endsWith(told), looked.out());
        assertTrue(refused.err().contains("el registro ha cambiado"), refused.err());
        assertTrue(refused.err().contains(one), refused.err());
        assertTrue(refused.err().contains("resultado: certificado → no cumple"), refused.err());
        assertTrue(refused.err().contains("el plan le daba el certificado 2025/"), refused.err());
        assertFalse(refused.err().contains("NOT_ELIGIBLE"), refused.err());
        assertEquals(1, certificates().lines().count());
    }

    @Test
    void whatChangedOfWhomIsToldInWordsWithBothValues() {
        tool.run("set-cfie", "zamora", "--director", "Pilar Ejemplo").ending(0);
        String[] correct = "correct teacher 13579246T --surname1 Casada --by Eva".split(" ");
        tool.run(
                        Stream.concat(Stream.of(correct), Stream.of("--reason=Error"))
                                .toArray(String[]::new))
                .ending(0);
        String told = apply("--approved-by", "Elena Vega").err();
        assertTrue(
                told.contains(
                        "Hugo Casado Villar (13579246T), certificado: "
                                + "apellido 1: Casado → Casada; quien dirige: - → Pilar Ejemplo\n"),
                told);
        assertTrue(told.contains("certificado: quien dirige: - → Pilar Ejemplo\n"), told);
        assertFalse(told.contains("nombre: Hugo"), told);
        String english = apply("--approved-by", "Elena Vega", "--lang", "en").err();
        assertTrue(english.contains("surname 1: Casado → Casada"), english);
    }

    @Test
    void whereOneIsLeftOutTheNumbersBehindItAreCounted() {
        tool.run("approve-school 49999003 --teacher 13579246T --refuse --reason No".split(" "))
                .ending(0);
        String told = apply("--approved-by", "Elena Vega").err();
        assertTrue(told.contains("certificados que cambian solo de número: 4\n"), told);
        assertTrue(told.contains("el plan le daba el certificado 2025/2026-zamora-0001"), told);
    }

    @Test
    void whatIsToBePrintedIsCounted() {
        apply("--approved-by", "Elena Vega").ending(0);
        String file = folder.resolve("todos.pdf").toString();
        String told = tool.run("certify", "--year", "2025", "--print", file).ending(0);
        long all = certificates().lines().count() - 1;
        assertTrue(told.contains("Certificados nuevos: 0\n"), told);
        assertTrue(told.contains("Para imprimir: " + all + " certificados, en " + file), told);
    }

    private String planned(String... more) {
        String[] words = {"certify", "--year", "2025", "--plan", plan.toString()};
        return tool.run(Stream.concat(Stream.of(words), Stream.of(more)).toArray(String[]::new))
                .ending(0);
    }

    @Test
    void whoPlansMaySayTheirName() {
        String told = planned("--by", "Marta Ruiz");
        assertTrue(told.startsWith("Plan de Marta Ruiz, curso 2025/2026, "), told);
        assertTrue(apply("--approved-by", "marta ruiz").err().contains("otra persona"));
        apply("--approved-by", "Elena Vega", "--by", "Marta Ruiz").ending(2);
        apply("--approved-by", "Elena Vega").ending(0);
    }

    /** The teacher and a project of the first certificate of the plan. */
    private String certified(String what) {
        try {
            String text = Files.readString(plan);
            String key = what.equals("$.nif") ? "\"nif\" : \"" : "\"project\" : \"";
            int at = text.indexOf(key) + key.length();
            return text.substring(at, text.indexOf('"', at));
        } catch (IOException refused) {
            throw new AssertionError(refused);
        }
    }

    @Test
    void whoPlansDoesNotApprove() {
        CfieRun.Run refused = apply("--approved-by", "Marta");
        refused.ending(4);
        assertTrue(refused.err().contains("otra persona"), refused.err());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "certify --apply PLAN --out OUT",
                "certify --approved-by Eva --year 2025 --out OUT",
                "certify --apply PLAN --approved-by Eva --year 2025 --out OUT",
                "certify --apply PLAN --approved-by Eva --date 2026-06-30 --out OUT",
                "certify --apply PLAN --approved-by Eva",
                "certify --apply PLAN --approved-by Eva --render-only --out OUT",
                "certify --apply PLAN --approved-by Eva --plan OTHER",
                "certify --year 2025 --plan OTHER --out OUT",
                "certify --plan OTHER",
                "certify --out OUT"
            })
    void wordsThatDoNotGoTogetherAreRefused(String line) throws IOException {
        byte[] before = Files.readAllBytes(plan);
        String words =
                line.replace("PLAN", plan.toString())
                        .replace("OTHER", folder.resolve("other.json").toString())
                        .replace("OUT", folder.resolve("out").toString());
        tool.run(words.split(" ")).ending(2);
        assertArrayEquals(before, Files.readAllBytes(plan));
        assertFalse(Files.exists(folder.resolve("other.json")));
    }
}
