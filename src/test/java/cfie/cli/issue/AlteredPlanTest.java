package cfie.cli.issue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.cli.screen.Json;
import cfie.testkit.CfieRun;
import cfie.testkit.SampleYear;
import cfie.value.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a plan shows is what is issued, also where somebody wrote in it and sealed it again. */
final class AlteredPlanTest {
    @TempDir Path folder;
    private CfieRun tool;
    private Path plan;

    @BeforeEach
    void aPlannedYear() throws IOException {
        tool = SampleYear.in(folder);
        plan = folder.resolve("plan.json");
        planned();
    }

    private void planned() {
        tool.run("certify", "--year", "2025", "--plan", plan.toString()).ending(0);
    }

    private CfieRun.Run apply() {
        String out = folder.resolve("out").toString();
        return tool.run(
                "certify", "--apply", plan.toString(), "--approved-by", "Elena Vega", "--out", out);
    }

    /** Whoever can write the file can seal it: its hash has no key. */
    private void altered(Consumer<Map<String, Object>> hand) throws IOException {
        Map<String, Object> content = Json.read(Files.readString(plan)).orElseThrow();
        hand.accept(content);
        content.remove("rests_on");
        content.put("rests_on", Sha256.hex(Json.line(content).getBytes(StandardCharsets.UTF_8)));
        Files.writeString(plan, Json.line(content));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Map<String, Object> of, String key) {
        return (List<Map<String, Object>>) of.get(key);
    }

    private static Map<String, Object> certificate(Map<String, Object> plan) {
        return list(plan, "certificates").get(0);
    }

    private String refused(Consumer<Map<String, Object>> hand) throws IOException {
        planned();
        altered(hand);
        CfieRun.Run run = apply();
        run.ending(4);
        assertEquals(1, tool.run("export", "certificates").ending(0).lines().count());
        return run.err();
    }

    private void assertTold(String words, Consumer<Map<String, Object>> hand) throws IOException {
        String told = refused(hand);
        assertTrue(told.contains("o alguien tocó el plan"), told);
        assertTrue(told.contains(words), told);
    }

    @Test
    void noWordOfACertificateIsAnother() throws IOException {
        assertTold(
                "(44112233G), certificado: nombre: Otra Persona → Jorge Abad Abad\n",
                content -> certificate(content).put("name", "Otra Persona"));
        assertTold("créditos: 0,5 → 2", content -> certificate(content).put("credits", 0.5));
        assertTold("Nada → ", content -> items(content).get(0).put("title", "Nada"));
        assertTold("horas: 5 → 20", content -> items(content).get(0).put("hours", 5));
        assertTold("note: algo → -", content -> certificate(content).put("note", "algo"));
        assertTold(
                "(00000000T): el plan le daba el certificado",
                content -> certificate(content).put("nif", "00000000T"));
        assertTold(
                "su código de integridad es otro",
                content -> certificate(content).put("integrity_code", "x"));
    }

    private static List<Map<String, Object>> items(Map<String, Object> plan) {
        return list(certificate(plan), "items");
    }

    @Test
    void nothingElseItSaysIsAnother() throws IOException {
        assertTold("concedidos: 4 → ", content -> judged(content).put("granted", "4"));
        assertTold(
                "del plan: las actas",
                content ->
                        list(content, "actas").get(0).put("file", "acta-2025-2026-zamora-9.pdf"));
        assertTold(
                "del plan: los totales",
                content -> content.put("counts", Map.of("judged", 1, "unchanged", 0)));
        assertTold("no estaba en el plan; ahora, ", content -> content.put("actas", List.of()));
        assertTold(
                "del plan: los certificados",
                content -> list(content, "certificates").add(0, certificate(content)));
        assertTold("del plan: remark", content -> content.put("remark", "vale"));
    }

    private static Map<String, Object> judged(Map<String, Object> plan) {
        return list(list(plan, "actas").get(0), "judged").get(0);
    }

    /** Neither applied nor looked at: what it does not say nobody can agree to. */
    private void assertUnreadable(Consumer<Map<String, Object>> hand) throws IOException {
        assertTrue(refused(hand).contains("le falta algo"));
        CfieRun.Run looked = tool.run("certify", "--apply", plan.toString(), "-n");
        looked.ending(4);
        assertTrue(looked.err().contains(plan + " no es un plan"), looked.err());
    }

    @Test
    void nothingOfItIsMissingOrSomethingElse() throws IOException {
        for (String part : List.of("actas", "decisions", "counts", "made_by", "teacher")) {
            assertUnreadable(content -> content.put(part, 7));
        }
        assertUnreadable(content -> content.remove("decisions"));
        assertUnreadable(content -> content.put("date", "x"));
        assertUnreadable(content -> content.put("certificates", "x"));
        assertUnreadable(content -> certificate(content).remove("integrity_code"));
        assertUnreadable(content -> certificate(content).remove("items"));
        assertUnreadable(content -> certificate(content).put("cfie", "x"));
        assertUnreadable(content -> certificate(content).put("credits", "x"));
        assertUnreadable(content -> items(content).get(0).remove("school_name"));
        assertUnreadable(content -> list(content, "actas").get(0).put("file", "x"));
    }

    @Test
    void noTextOfItIsSeveralLines() throws IOException {
        assertUnreadable(content -> content.put("made_by", "Ana.\nEste plan ya se aplicó"));
        assertUnreadable(content -> certificate(content).put("no\nte", ""));
    }

    @Test
    void aPlanOfRecordsAloneIsNotTakenForApplied() throws IOException {
        apply().ending(0);
        tool.run("check-project RANA-37 --unsuitable --reason No".split(" ")).ending(0);
        planned();
        Map<String, Object> made = Json.read(Files.readString(plan)).orElseThrow();
        assertEquals(List.of(), made.get("certificates"));
        tool.run("check-project RANA-37 --suitable".split(" ")).ending(0);
        CfieRun.Run run = tool.run("certify", "--apply", plan.toString(), "-n");
        run.ending(4);
        String looked = run.out();
        assertFalse(looked.contains("ya se aplicó"), looked);
    }

    @Test
    void whatWasIssuedIsHeldAgainstThePlanToo() throws IOException {
        apply().ending(0);
        apply().ending(0);
        altered(content -> certificate(content).put("name", "Otra Persona"));
        apply().ending(4);
    }

    private void decide(String reason, String by) {
        tool.run(
                        "decide",
                        "CUENTOS-49",
                        "--requirement",
                        "FINAL_SUBMITTED",
                        "--reason",
                        reason,
                        "--by",
                        by)
                .ending(0);
    }

    @Test
    void whoDecidesOtherwiseMeanwhileIsNamed() throws IOException {
        tool.run("calendar set final 2026-06-01 --year 2025 --late blocks".split(" ")).ending(0);
        decide("Baja médica", "Eva Ríos");
        planned();
        decide("Vale", "Rosa");
        String told = apply().err();
        assertTrue(
                told.contains(
                        "proyecto CUENTOS-49, decisión sobre «memoria final, aunque tarde»: "
                                + "decide: Eva Ríos → Rosa; motivo: Baja médica → Vale\n"),
                told);
        assertEquals(1, tool.run("export", "certificates").ending(0).lines().count());
        altered(content -> content.put("decisions", List.of()));
        told = apply().err();
        assertTrue(told.contains("decide: - → Rosa; motivo: - → Vale\n"), told);
    }

    @Test
    void aPlanThatSomebodyTouchedIsRefused() throws IOException {
        Files.writeString(
                plan, Files.readString(plan).replaceFirst("\"credits\" : 2", "\"credits\" : 3"));
        CfieRun.Run refused = apply();
        refused.ending(4);
        assertTrue(refused.err().contains("se cambió después"), refused.err());
        assertEquals(1, tool.run("export", "certificates").ending(0).lines().count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{\"plan\":\"cfie-plan-2\"}", "null", "{\"plan\":1}"})
    void whatIsNoPlanIsRefused(String text) throws IOException {
        Files.writeString(plan, text);
        CfieRun.Run refused = apply();
        refused.ending(4);
        assertTrue(refused.err().contains("no es un plan"), refused.err());
    }
}
