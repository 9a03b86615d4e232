package cfie.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.testkit.CfieRun;
import cfie.value.Cfie;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An invented year, played to its end. */
final class DemoCommandTest {
    @TempDir Path folder;

    private CfieRun.Run demo(String name, String... more) {
        List<String> words = new ArrayList<>(List.of("demo", place(name)));
        words.addAll(List.of(more));
        return new CfieRun(folder.resolve("own").toString()).run(words.toArray(String[]::new));
    }

    private String place(String name) {
        return folder.resolve(name).toString();
    }

    private CfieRun register(String name) {
        return new CfieRun(folder.resolve(name));
    }

    @Test
    void itIsPlayedFromTheRegisterToTheCertificates() throws IOException {
        String out = demo("one", "--teachers", "60").ending(0);
        assertTrue(out.contains("$ cfie certify --year 2025"), out);
        String certificates = register("one").run("export", "certificates").ending(0);
        assertTrue(certificates.lines().count() > 30, certificates);
        assertTrue(certificates.lines().count() <= 60, certificates);
        register("one").run("doctor", "--out", place("one/certificados")).ending(0);
        assertFalse(Files.exists(folder.resolve("own.mv.db")));
        String acta = register("one").run("export", "acta").ending(0);
        assertTrue(acta.contains("NOT_ELIGIBLE"), acta);
    }

    /** What a learner asks of it has an answer: each thing that a year has happened to somebody. */
    @Test
    void itHasSomethingOfEverything() {
        String out = demo("one", "--teachers", "300").ending(0);
        CfieRun register = register("one");
        assertTrue(out.contains("$ cfie batch "), out);
        String why = register.run("why", "--year", "2025").ending(0);
        assertTrue(why.contains("sin concierto"), why);
        String late = register.run("export", "reports").ending(0);
        assertTrue(late.lines().anyMatch(line -> line.matches(".*,final,2026-06-(0[6-9]|1.).*")));
        String outlook = register.run("school-label", "outlook", "--year", "2025").ending(0);
        assertTrue(outlook.lines().anyMatch(line -> line.strip().endsWith(" cumple")), outlook);
        String stats =
                register.run("stats", "--year", "2025", "--by", "cfie", "--format", "csv")
                        .ending(0);
        Stream.of(Cfie.values()).forEach(one -> assertTrue(stats.contains(one.slug()), stats));
        String labels = register.run("list", "quality-labels").ending(0);
        assertTrue(labels.contains("concedido") && labels.contains("denegado"), labels);
        assertTrue(register.run("partner", "find", "química").ending(0).contains("Извор"));
    }

    @Test
    void theShortOneHasTheCertificateThatIsRehearsed() {
        demo("one", "--teachers", "5").ending(0);
        register("one").run("verify", Rehearsal.NUMBER).ending(0);
    }

    @Test
    void theSameSeedGivesTheSameYear() throws IOException {
        demo("one", "--teachers", "40", "--seed", "5").ending(0);
        demo("two", "--teachers", "40", "--seed", "5").ending(0);
        demo("three", "--teachers", "40", "--seed", "6").ending(0);
        assertEquals(acta("one"), acta("two"));
        assertFalse(acta("one").equals(acta("three")));
        for (String name : List.of("centros.csv", "proyectos.csv", "socios.csv")) {
            assertEquals(-1, Files.mismatch(file("one", name), file("two", name)), name);
        }
    }

    private Path file(String demo, String name) {
        return folder.resolve(demo).resolve(name);
    }

    private String acta(String name) {
        return register(name).run("export", "acta").ending(0);
    }

    @Test
    void aFolderThatHoldsSomethingIsLeftAsItIs() throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("one")).resolve("a.txt"), "a");
        demo("one").ending(4);
        try (var files = Files.list(folder.resolve("one"))) {
            assertEquals(1, files.count());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"--db", "--db-user", "--db-key-file"})
    void itHasARegisterOfItsOwn(String option) {
        CfieRun.Run run = demo("one", option, place("other"));
        assertEquals(2, run.exit());
        assertTrue(run.err().contains("quite " + option), run.err());
        assertFalse(Files.exists(folder.resolve("one")));
    }

    /** Each step hears what was typed for all of them. */
    @Test
    void whatMeansTheSameEverywhereHoldsForEachStep() {
        String told = place("one/register");
        assertTrue(demo("one", "--teachers", "3", "-v").err().contains(told));
        assertFalse(demo("two", "--teachers", "3").err().contains(place("two/register")));
        assertEquals("", demo("three", "--teachers", "3", "--color", "never", "-q").err());
        demo("four", "--teachers", "3", "--color", "always", "--no-progress", "--wait", "1")
                .ending(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "100001", "mil", "1.5", ""})
    void aNumberOfTeachersThatIsNoneIsRefused(String count) {
        demo("one", "--teachers=" + count).ending(2);
    }
}
