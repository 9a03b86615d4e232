package cfie.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.store.engine.Address;
import cfie.testkit.CfieRun;
import cfie.testkit.SampleYear;
import cfie.testkit.Server;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server goes away in the middle of a command: nothing is half done, and a repeat does it. */
final class LostServerTest {
    private final Address register = Server.register();
    private final CfieRun tool = new CfieRun(register.toString());

    @TempDir Path folder;

    @BeforeEach
    void aServerThatCanGoAway() {
        Server.tamper(
                register,
                """
                create function go_away() returns trigger language plpgsql as
                $$begin perform pg_terminate_backend(pg_backend_pid()); return new; end$$
                """);
    }

    @AfterEach
    void drop() {
        Server.drop(register);
    }

    /** At some row in the middle of what is written. */
    private void goesAwayAt(String table, String row) {
        Server.tamper(
                register,
                "create trigger go_away before insert on %s for each row when (%s) execute function go_away()"
                        .formatted(table, row));
    }

    private void isBackAt(String table) {
        Server.tamper(register, "drop trigger go_away on " + table);
    }

    private static String sample(String sheet) {
        return Path.of("samples", sheet + ".csv").toString();
    }

    private void lost(String... words) {
        CfieRun.Run run = tool.run(words);
        assertEquals("", run.ending(5));
        assertTrue(run.err().contains("se ha perdido la conexión"), run.err());
    }

    @Test
    void inTheMiddleOfAnImport() {
        goesAwayAt("school", "new.code > '30'");
        lost("import", "schools", sample("schools"));
        assertEquals("", tool.run("list", "schools", "--format", "ids").ending(0));
        isBackAt("school");
        tool.run("import", "schools", sample("schools")).ending(0);
    }

    @Test
    void inTheMiddleOfCertifying() throws IOException {
        SampleYear.bringInto(tool);
        goesAwayAt("certificate_item", "lower(new.cfie) = 'zamora'");
        Path out = folder.resolve("out");
        lost("certify", "--year", "2025", "--out", out.toString());
        assertEquals("", tool.run("list", "certificates", "--format", "ids").ending(0));
        assertFalse(holdsFiles(out));
        isBackAt("certificate_item");
        tool.run("certify", "--year", "2025", "--out", out.toString()).ending(0);
        List<String> numbers =
                tool.run("list", "certificates", "--format", "ids").ending(0).lines().toList();
        assertTrue(numbers.contains("2025/2026-zamora-0001"), numbers.toString());
        assertTrue(numbers.contains("2025/2026-burgos-0001"), numbers.toString());
    }

    private static boolean holdsFiles(Path out) throws IOException {
        if (!Files.exists(out)) {
            return false;
        }
        try (var files = Files.walk(out)) {
            return files.anyMatch(Files::isRegularFile);
        }
    }
}
