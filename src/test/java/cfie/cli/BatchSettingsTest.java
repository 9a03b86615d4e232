package cfie.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.testkit.CfieRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A line of a batch is worth what it would have been worth alone. */
final class BatchSettingsTest extends AnAccount {
    private Path other;

    @BeforeEach
    void thereAreTwoRegisters() {
        other = folder.resolve("b/register");
        run("init").ending(0);
        run("init", "--db", other.toString()).ending(0);
    }

    private CfieRun.Run batch(List<String> lines, String... options) throws IOException {
        Path file = Files.write(folder.resolve("lines"), lines);
        List<String> words = new ArrayList<>(List.of("batch", file.toString()));
        words.addAll(List.of(options));
        return run(words.toArray(String[]::new));
    }

    @Test
    void aBatchTellsItsLinesWhatTheSettingsSay() throws IOException {
        run("init").ending(0);
        own("lang = en");
        Path lines = Files.writeString(folder.resolve("lines"), "config get lang\nshow school 1\n");
        CfieRun.Run run = run("batch", lines.toString());
        assertTrue(run.out().contains("\"out\":\"en\""), run.out());
        assertTrue(run.out().contains("is not a school code"), run.out());
    }

    @Test
    void eachRegisterHasItsOwnSettings() throws IOException {
        Path own = own("wait = 3");
        Path beside = beside("", "evaluate.by = Olga de A", "decide.by = Olga de A");
        Path elsewhere = written(other.getParent(), "evaluate.by = Berta de B");
        String list = "config list --origin";
        String out = batch(List.of(list, list + " --db " + other)).ending(0);
        String first = out.lines().toList().get(0);
        String second = out.lines().toList().get(1);
        assertTrue(first.contains("# " + own + ":1\\nwait = 3"), first);
        assertTrue(first.contains("# " + beside + ":2\\nevaluate.by = Olga de A"), first);
        assertTrue(second.contains("# " + own + ":1\\nwait = 3"), second);
        assertTrue(second.contains("# " + elsewhere + ":1\\nevaluate.by = Berta de B"), second);
        assertFalse(second.contains("Olga"), second);
    }

    @Test
    void aWrongValueIsToldAsAlone() throws IOException {
        Path file = beside("", "certify.cfie = zamra");
        CfieRun.Run run = batch(List.of("certify --year 2025 --out " + folder));
        assertEquals(3, run.exit());
        assertTrue(run.out().contains("\"file\":\"" + file + "\",\"line\":2"), run.out());
        assertFalse(run.out().contains("CFIE_CERTIFY"), run.out());
    }

    @Test
    void theSettingsOfAnotherRegisterHaveToBeSound() throws IOException {
        Path file = written(other.getParent(), "nada = 1");
        CfieRun.Run run = batch(List.of("list schools", "list schools --db " + other));
        assertEquals(3, run.exit());
        assertTrue(run.out().contains("\"file\":\"" + file + "\",\"line\":1"), run.out());
    }

    @Test
    void thatOthersMayChangeThemIsToldOnce() throws IOException {
        Path file = beside("wait = 3");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-rw-"));
        CfieRun.Run run = batch(List.of("list schools", "list teachers"));
        assertTrue(run.err().contains(file.toString()), run.err());
        assertFalse(run.out().contains(file.toString()), run.out());
    }

    @Test
    void whatWasTypedForTheBatchHoldsForEachLine() throws IOException {
        beside("lang = en", "wait = 3");
        List<String> lines =
                List.of("set-cfie zamora --director Olga --dry-run", "config get wait -q");
        assertTrue(batch(lines).ending(0).contains("dry run"));
        assertFalse(batch(lines, "-q").ending(0).contains("dry run"));
        assertTrue(batch(lines, "--lang", "es").ending(0).contains("ensayo"));
        assertTrue(batch(lines, "--wait", "7").ending(0).contains("\"out\":\"7\""));
        assertTrue(batch(lines, "-v", "--lang=es").ending(0).contains("\"err\":\"registro: "));
        String red = batch(List.of("show school 1"), "--format", "table", "--color=always").err();
        assertTrue(red.contains("\u001b[31m"), red);
        String trace = batch(List.of("--wait 1 list schools"), "--stacktrace").ending(0);
        assertTrue(trace.contains("\"exit\":0"), trace);
    }

    @Test
    void aLineThatTakesItselfBackIsUndone() throws IOException {
        String set = "set-cfie zamora --director Olga";
        CfieRun.Run run = batch(List.of(set + " -n", set, "init --dry-run"));
        assertEquals(
                List.of("undone", "done", "undone"),
                run.out()
                        .lines()
                        .map(line -> line.replaceFirst(".*\"state\":\"([a-z]+)\".*", "$1"))
                        .toList());
        assertTrue(run.err().contains("1; deshechas: 2"), run.err());
    }
}
