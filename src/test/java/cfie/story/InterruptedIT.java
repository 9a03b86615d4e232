package cfie.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The packaged tool gets a signal in the middle of its work, and says how to go on. */
@DisabledOnOs(OS.WINDOWS)
class InterruptedIT {
    private static final String TOOL = Path.of("target/cfie/bin/cfie").toAbsolutePath().toString();
    private static final String LETTERS = "TRWAGMYFPDXBNJZSQVHLCKE";
    private static final int ROWS = 60_000;
    private static final long PATIENCE_SECONDS = 60;

    @TempDir Path folder;

    private Process start(String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(TOOL, "--lang", "es"));
        command.addAll(List.of(words));
        ProcessBuilder tool = new ProcessBuilder(command);
        tool.environment().put("CFIE_DB", folder.resolve("register").toString());
        return tool.redirectError(folder.resolve("err.txt").toFile()).start();
    }

    private void run(String... words) throws Exception {
        Process process = start(words);
        process.getInputStream().readAllBytes();
        assertEquals(0, process.waitFor(), said());
    }

    private String said() throws IOException {
        return Files.readString(folder.resolve("err.txt"));
    }

    /** Who starts a program in the background of a script has it hear no Ctrl-C. */
    private static void assumeHeard(String signal) throws IOException {
        Path status = Path.of("/proc/self/status");
        if (signal.equals("INT") && Files.exists(status)) {
            String ignored =
                    Files.readAllLines(status).stream()
                            .filter(line -> line.startsWith("SigIgn:"))
                            .map(line -> line.replaceFirst("SigIgn:\\s*", ""))
                            .findFirst()
                            .orElse("0");
            assumeTrue((Long.parseUnsignedLong(ignored, 16) & 2) == 0);
        }
    }

    private int interrupted(Process process, String signal) throws Exception {
        new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid())).start().waitFor();
        assertTrue(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS));
        return process.exitValue();
    }

    private interface Condition {
        boolean holds() throws IOException;
    }

    private static void await(Process process, Condition condition) throws Exception {
        while (!condition.holds()) {
            assertTrue(process.isAlive(), "it ended before");
            Thread.sleep(20);
        }
    }

    private boolean lies(String pattern) {
        return count(folder, pattern) > 0;
    }

    /** Drafts come and go meanwhile, which a walk of files would stumble over. */
    private static long count(Path below, String pattern) {
        File[] inside = Optional.ofNullable(below.toFile().listFiles()).orElse(new File[0]);
        return Stream.of(inside)
                .mapToLong(
                        file ->
                                (file.getName().matches(pattern) ? 1 : 0)
                                        + count(file.toPath(), pattern))
                .sum();
    }

    private void assertTidy() throws IOException {
        assertFalse(lies(".*\\.tmp.*|.*\\.holder"));
    }

    @ParameterizedTest
    @CsvSource({"INT, 130", "TERM, 143"})
    void anImportWritesNothing(String signal, int exit) throws Exception {
        assumeHeard(signal);
        run("init");
        run("import", "schools", "samples/schools.csv");
        Path teachers = folder.resolve("teachers.csv");
        try (PrintWriter rows = new PrintWriter(teachers.toFile(), StandardCharsets.UTF_8)) {
            rows.println("nif,given_name,surname1,school");
            for (int number = 20_000_000; number < 20_000_000 + ROWS; number++) {
                char letter = LETTERS.charAt(number % LETTERS.length());
                rows.println(number + "" + letter + ",Ana,Peña,49999001");
            }
        }
        Process run = start("import", "teachers", teachers.toString());
        await(run, () -> lies("register\\.holder"));
        assertEquals(exit, interrupted(run, signal), said());
        assertTrue(said().contains("no se ha guardado nada"), said());
        assertTidy();
        Process list = start("list", "teachers", "--format", "ids");
        assertEquals(0, list.getInputStream().readAllBytes().length);
        assertEquals(0, list.waitFor(), said());
    }

    @ParameterizedTest
    @CsvSource({"INT, 130", "TERM, 143"})
    void theFilesOfCertificatesAreMadeByTheNext(String signal, int exit) throws Exception {
        assumeHeard(signal);
        Path demo = folder.resolve("demo");
        run("demo", demo.toString(), "--teachers", "500");
        Path out = folder.resolve("out");
        String[] certify = {
            "certify", "--year", "2025", "--date", "2026-06-30", "--out", out.toString()
        };
        Files.move(demo.resolve("register.mv.db"), folder.resolve("register.mv.db"));
        Process run = start(certify);
        await(run, () -> lies("out") && pdfs(out) > 0);
        assertEquals(exit, interrupted(run, signal), said());
        assertTrue(said().contains("no había certificados nuevos que emitir"), said());
        assertTidy();
        long all = pdfs(demo);
        assertTrue(pdfs(out) < all, "nothing was left to make");
        run(certify);
        assertEquals(all, pdfs(out));
        run("verify", out.toString(), "--quiet");
    }

    @ParameterizedTest
    @CsvSource({"INT, 130", "TERM, 143"})
    void thePackOfAYearIsMadeWholeByTheNext(String signal, int exit) throws Exception {
        assumeHeard(signal);
        Path demo = folder.resolve("demo");
        run("demo", demo.toString(), "--teachers", "500");
        Files.move(demo.resolve("register.mv.db"), folder.resolve("register.mv.db"));
        Path out = folder.resolve("out");
        String[] close = {"year", "close", "2025", "--yes", "--out", out.toString()};
        Process run = start(close);
        await(run, () -> lies("out") && pdfs(out) > 0);
        assertEquals(exit, interrupted(run, signal), said());
        assertTrue(said().contains("no está entero"), said());
        assertTidy();
        assertFalse(lies("SHA256SUMS"));
        run(close);
        assertTrue(lies("SHA256SUMS") && lies("registro.zip"));
        assertEquals(pdfs(demo) + 1, pdfs(out), "the report is one more");
    }

    private static long pdfs(Path below) {
        return count(below, ".*[.]pdf");
    }

    @Test
    void aBatchThatWaitsEndsAtOnce() throws Exception {
        run("init");
        Process batch = start("batch", "-");
        PrintWriter lines = new PrintWriter(batch.outputWriter(StandardCharsets.UTF_8), true);
        BufferedReader answers = batch.inputReader(StandardCharsets.UTF_8);
        lines.println("set-cfie zamora --director Ana");
        assertTrue(answers.readLine().contains("\"state\":\"done\""));
        long begun = System.nanoTime();
        assertEquals(143, interrupted(batch, "TERM"), said());
        assertTrue(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun) < 5);
        assertTrue(said().contains("Siga desde la línea 2"), said());
        assertTidy();
        Process list = start("list", "bodies", "--format", "csv");
        assertTrue(new String(list.getInputStream().readAllBytes(), "UTF-8").contains("Ana"));
    }
}
