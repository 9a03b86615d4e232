package cfie.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.cli.command.Host;
import cfie.cli.screen.Desk;
import cfie.testkit.CfieRun;
import cfie.testkit.SampleYear;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands that somebody ends on their way leave all of a step or nothing, and say which. */
class InterruptedTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private static final String NOTHING = "no se ha guardado nada";

    @TempDir Path folder;

    /** Somebody ends the program when it has been asked that often whether somebody does. */
    private static final class Stopping implements Host {
        private int left;

        Stopping(int left) {
            this.left = left;
        }

        @Override
        public boolean isInterrupted() {
            return left-- <= 0;
        }
    }

    private CfieRun.Run stopped(int after, String... argv) {
        return run(new Stopping(after), argv);
    }

    /** At how many moments it could have been ended. */
    private int moments(String... argv) {
        Stopping host = new Stopping(1_000_000);
        run(host, argv).ending(0);
        return 1_000_000 - host.left;
    }

    private CfieRun.Run run(Stopping host, String... argv) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Desk desk =
                new Desk(
                        InputStream.nullInputStream(),
                        new PrintWriter(out),
                        new PrintWriter(err),
                        () -> TODAY,
                        () -> TODAY.atTime(10, 0).toInstant(ZoneOffset.UTC),
                        Map.of("CFIE_DB", folder.resolve("register").toString()),
                        false);
        int exit = new Tool(desk, host).run(argv);
        return new CfieRun.Run(exit, out.toString(), err.toString());
    }

    private void assertNoDrafts() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            assertEquals(
                    List.of(), files.filter(file -> file.toString().contains(".tmp")).toList());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 20})
    void anImportTakesNothing(int after) throws IOException {
        CfieRun tool = new CfieRun(folder);
        tool.run("init").ending(0);
        String rejected = folder.resolve("rejected.csv").toString();
        CfieRun.Run run =
                stopped(
                        after,
                        "import",
                        "schools",
                        "samples/schools.csv",
                        "--keep-going",
                        "--rejected",
                        rejected);
        assertEquals(130, run.exit(), run.err());
        assertTrue(run.err().contains(NOTHING), run.err());
        assertEquals("", run.out());
        assertEquals("", tool.run("list", "schools", "--format", "ids").ending(0));
        assertNoDrafts();
        tool.run("import", "schools", "samples/schools.csv").ending(0);
    }

    @Test
    void aReportShowsHowFarItIsAndLeavesNoFile() throws IOException {
        SampleYear.in(folder);
        Path file = folder.resolve("informe.html");
        String[] report = {"report", "--year", "2025", "--out", file.toString()};
        assertTrue(moments(report) > 1);
        Files.delete(file);
        assertEquals(130, stopped(1, report).exit());
        assertFalse(Files.exists(file));
    }

    /**
     * At many of the moments at which it can stop: first nothing is issued, and then everything.
     */
    @Test
    void aCertifyIssuesAllOrNothingAndTheNextEndsIt() throws IOException {
        CfieRun tool = SampleYear.in(folder);
        String[] certify = {
            "certify", "--year", "2025", "--date", "2026-06-30", "--out", folder.toString()
        };
        boolean wasIssued = false;
        CfieRun.Run run = stopped(0, certify);
        for (int after = 3; run.exit() != 0; after += 5) {
            assertEquals(130, run.exit(), run.err());
            String issued = tool.run("list", "certificates", "--format", "ids").ending(0);
            assertEquals(issued.isEmpty(), run.err().contains(NOTHING), run.err());
            String told =
                    wasIssued
                            ? "no había certificados nuevos"
                            : "los " + issued.lines().count() + " certificados nuevos están";
            assertEquals(!issued.isEmpty(), run.err().contains(told), run.err());
            assertFalse(wasIssued && issued.isEmpty());
            wasIssued = !issued.isEmpty();
            assertNoDrafts();
            run = stopped(after, certify);
        }
        assertTrue(wasIssued);
        String once = tool.run("list", "certificates", "--format", "ids").ending(0);
        assertEquals(once.lines().count(), pdfs() - actas(), once);
        tool.run("verify", folder.resolve("2025-2026").toString()).ending(0);
    }

    /** What is printed in one PDF can be ended at each certificate, and leaves no draft. */
    @Test
    void aPrintIsWholeOrNotThere() throws IOException {
        CfieRun tool = SampleYear.in(folder);
        Path print = folder.resolve("todos.pdf");
        String[] bare = {"certify", "--year", "2025", "--out", folder.toString()};
        String[] printed = {
            "certify", "--year", "2025", "--out", folder.toString(), "--print", print.toString()
        };
        tool.run(bare).ending(0);
        long issued = tool.run("list", "certificates", "--format", "ids").out().lines().count();
        int before = moments(bare);
        assertEquals(before + issued, moments(printed));
        Files.delete(print);
        CfieRun.Run run = stopped(before + 3, printed);
        assertEquals(130, run.exit(), run.err());
        assertFalse(Files.exists(print));
        assertNoDrafts();
    }

    /** First nothing is closed, then all of it but the pack, and the next makes that whole. */
    @Test
    void aYearIsClosedOrNotAndTheNextMakesThePackWhole() throws IOException {
        CfieRun tool = SampleYear.in(folder);
        String out = folder.resolve("out").toString();
        tool.run("certify", "--year", "2025", "--date", "2026-06-30", "--out", out).ending(0);
        String[] close = {
            "year", "close", "2025", "--yes", "--out", folder.resolve("pack").toString()
        };
        Path pack = folder.resolve("pack/2025-2026");
        boolean wasClosed = false;
        CfieRun.Run run = stopped(0, close);
        for (int after = 2; run.exit() != 0; after += after < 40 ? 3 : after / 2) {
            assertEquals(130, run.exit(), run.err());
            boolean isClosed =
                    tool.run("year", "list", "--format", "csv").out().contains(",closed,");
            assertEquals(!isClosed, run.err().contains(NOTHING), run.err());
            assertEquals(isClosed, run.err().contains("el paquete de " + pack), run.err());
            assertFalse(wasClosed && !isClosed);
            assertFalse(Files.exists(pack.resolve("SHA256SUMS")));
            wasClosed = isClosed;
            assertNoDrafts();
            run = stopped(after, close);
        }
        assertTrue(wasClosed);
        assertTrue(Files.exists(pack.resolve("SHA256SUMS")));
        assertTrue(Files.exists(pack.resolve("registro.zip")));
    }

    private long pdfs() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".pdf")).count();
        }
    }

    private long actas() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().matches(".*acta-.*\\.pdf")).count();
        }
    }

    @Test
    void aRestoreMakesNoRegister() throws IOException {
        CfieRun tool = SampleYear.in(folder);
        String backup = folder.resolve("backup.zip").toString();
        tool.run("backup", backup).ending(0);
        String fresh = folder.resolve("fresh").toString();
        CfieRun.Run run = stopped(100, "restore", backup, "--db", fresh);
        assertEquals(130, run.exit(), run.err());
        assertTrue(run.err().contains("no se ha hecho ningún registro"), run.err());
        assertFalse(Files.exists(Path.of(fresh + ".mv.db")));
        assertNoDrafts();
        tool.run("restore", backup, "--db", fresh).ending(0);
    }

    @Test
    void aBackupLeavesNoFile() throws IOException {
        SampleYear.in(folder);
        Path backup = folder.resolve("backup.zip");
        CfieRun.Run run = stopped(50, "backup", backup.toString());
        assertEquals(130, run.exit(), run.err());
        assertTrue(run.err().contains("el registro no ha cambiado"), run.err());
        assertFalse(Files.exists(backup));
        assertNoDrafts();
    }

    @Test
    void aBatchSaysWithWhichLineToGoOn() throws IOException {
        CfieRun tool = SampleYear.in(folder);
        Path lines = folder.resolve("lines.txt");
        Files.writeString(
                lines,
                "set-cfie zamora --director Uno\nset-cfie leon --director Dos\n"
                        + "set-cfie soria --director Tres\n");
        CfieRun.Run run = stopped(3, "batch", lines.toString());
        assertEquals(130, run.exit(), run.err());
        long done = run.out().lines().filter(line -> line.contains("\"state\":\"done\"")).count();
        assertTrue(done < 3, run.out());
        assertTrue(run.err().contains("Siga desde la línea " + (done + 1)), run.err());
        String bodies = tool.run("list", "bodies", "--format", "csv").ending(0);
        assertEquals(done, Stream.of("Uno", "Dos", "Tres").filter(bodies::contains).count());
    }

    @Test
    void aBatchThatIsOneKeepsNothing() throws IOException {
        CfieRun tool = SampleYear.in(folder);
        Path lines = folder.resolve("lines.txt");
        Files.writeString(lines, "set-cfie zamora --director Uno\nset-cfie leon --director Dos\n");
        CfieRun.Run run = stopped(2, "batch", lines.toString(), "--atomic");
        assertEquals(130, run.exit(), run.err());
        assertTrue(run.err().contains(NOTHING), run.err());
        assertFalse(tool.run("list", "bodies", "--format", "csv").ending(0).contains("Uno"));
    }

    @Test
    void scriptsGetAValue() throws IOException {
        SampleYear.in(folder);
        CfieRun.Run run =
                stopped(0, "certify", "--year", "2025", "--dry-run", "--out", ".", "--format=json");
        assertEquals(130, run.exit());
        assertTrue(
                run.err().startsWith("{\"error\":{\"code\":\"INTERRUPTED\",\"reason\""), run.err());
    }

    @Test
    void draftedLettersAreNotNoted() throws IOException {
        CfieRun tool = SampleYear.in(folder);
        CfieRun.Run run = stopped(1, "letters", "missing-document", "--out", folder.toString());
        assertEquals(130, run.exit(), run.err());
        assertTrue(run.err().contains("no se ha anotado ninguna carta"), run.err());
        assertEquals("", tool.run("list", "letters", "--format", "ids").ending(0));
    }
}
