package cfie.cli.batch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.testkit.CfieRun;
import cfie.testkit.Given;
import cfie.testkit.OnBothEngines;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many lines leave what each would have left alone, and each is told. */
@OnBothEngines
final class BatchCommandTest extends ABatch {
    @Test
    void eachLineLeavesItsOwnEventAndTheNextSeesIt() throws IOException {
        CfieRun.Run run =
                batch(
                        List.of(
                                "# altas",
                                "cfie " + registering(1),
                                "",
                                "show teacher " + Given.nif(1) + " --format json",
                                registering(2),
                                "audit --format json --command register-teacher"));
        assertEquals(List.of("2 0 done", "4 0 done", "5 0 done", "6 0 done"), states(run));
        assertEquals(2, teachers().size());
        assertEquals(2, events().size());
        List<Map<String, Object>> told = run.out().lines().map(BatchCommandTest::object).toList();
        Map<?, ?> shown = (Map<?, ?>) told.get(1).get("out");
        assertEquals(Given.nif(1).text(), shown.get("nif"));
        List<?> seen = (List<?>) told.get(3).get("out");
        assertEquals(2, seen.size());
    }

    @Test
    void theFirstErrorStopsUnlessTheBatchGoesOn() throws IOException {
        List<String> lines = List.of(registering(1), "show teacher 00000000T", registering(2));
        CfieRun.Run run = batch(lines);
        assertEquals(4, run.exit());
        assertEquals(List.of("1 0 done", "2 4 failed"), states(run));
        Map<?, ?> error = (Map<?, ?>) object(run.out().lines().toList().get(1)).get("error");
        assertEquals("NOT_FOUND", error.get("code"));
        assertEquals("TEACHER_UNKNOWN", error.get("reason"));
        assertEquals(1, teachers().size());
        CfieRun.Run again = batch(lines, "--keep-going");
        assertEquals(4, again.exit());
        assertEquals(List.of("1 0 done", "2 4 failed", "3 0 done"), states(again));
        assertEquals(2, teachers().size());
    }

    @Test
    void aLineThatFailsAmongOthersTakesNothingWithIt() throws IOException {
        String doubled = "add-project --code P1" + SCHOOL + " --year 2025 --title T --kind new";
        String rest =
                " --duration year --starts 2025-10-01 --ends 2026-05-29 --partner FR:L --teacher ";
        CfieRun.Run run =
                batch(
                        List.of(
                                registering(1),
                                doubled + rest + Given.nif(1),
                                registering(2) + " --dry-run",
                                registering(3)),
                        "--keep-going");
        assertEquals(List.of("1 0 done", "2 4 failed", "3 0 undone", "4 0 done"), states(run));
        assertEquals(2, teachers().size());
        assertEquals(2, events().size());
    }

    @Test
    void theRegisterIsGivenUpToWhoeverWantsItAlone() throws IOException {
        CfieRun.Run run =
                batch(
                        List.of(
                                registering(1),
                                "init",
                                registering(2),
                                "person forget " + Given.nif(1) + " --yes",
                                registering(3),
                                "doctor",
                                "batch -"));
        assertEquals(
                List.of(
                        "1 0 done",
                        "2 0 done",
                        "3 0 done",
                        "4 0 done",
                        "5 0 done",
                        "6 0 done",
                        "7 2 failed"),
                states(run));
        assertEquals(2, teachers().size());
    }

    @Test
    void whoOnlyLooksWritesNothing() throws IOException {
        Path file = Path.of(office.address() + ".mv.db");
        byte[] before = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
        assertEquals(0, batch(List.of("list schools", "show school " + Given.SCHOOL)).exit());
        byte[] after = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
        assertArrayEquals(before, after);
    }

    @Test
    void peopleReadWhatEachCommandSays() throws IOException {
        CfieRun.Run run =
                batch(List.of(registering(1), "", "show teacher 00000000T"), "--format", "table");
        assertTrue(run.out().startsWith(Given.nif(1) + " dado de alta"), run.out());
        assertTrue(run.err().contains("lines.txt:3: cfie: "), run.err());
    }

    @Test
    void manyLinesAreKeptAndTold() throws IOException {
        List<String> lines =
                IntStream.rangeClosed(1, 120).mapToObj(BatchCommandTest::registering).toList();
        assertEquals(120, states(batch(lines)).size());
        assertEquals(120, teachers().size());
        assertEquals(120, events().size());
    }

    @Test
    void linesComeThroughAPipeToo() {
        CfieRun.Run run = tool.typing(registering(1) + "\n").run("batch", "-");
        assertEquals(List.of("1 0 done"), states(run));
    }

    /** What holds for all lines may be said by one of them too. */
    @Test
    void aLineMaySayWhatTheBatchSays() throws IOException {
        List<String> lines =
                List.of(
                        "-q list schools",
                        "list schools -q",
                        "list schools --quiet",
                        "-qv list schools",
                        "list schools");
        for (CfieRun.Run run : List.of(batch(lines, "-q"), batch(lines, "-q", "--verbose"))) {
            assertEquals(
                    List.of("1 0 done", "2 0 done", "3 0 done", "4 0 done", "5 0 done"),
                    states(run));
        }
    }

    @Test
    void helpOnNothingIsAnErrorLikeAnyOther() throws IOException {
        Map<String, Object> answer = object(batch(List.of("help nonsense")).out().strip());
        assertEquals(2, answer.get("exit"));
        assertEquals("USAGE", ((Map<?, ?>) answer.get("error")).get("code"));
        assertEquals("", answer.get("err"));
    }

    /** What was done is answered, though what comes next cannot be read. */
    @Test
    void linesBeforeOneThatCannotBeReadAreAnswered() {
        byte[] some = (registering(1) + "\nlist sch").getBytes(StandardCharsets.UTF_8);
        InputStream torn =
                new SequenceInputStream(
                        new ByteArrayInputStream(some),
                        new InputStream() {
                            @Override
                            public int read() throws IOException {
                                throw new IOException("torn");
                            }
                        });
        CfieRun.Run run = tool.reading(torn).run("batch", "-");
        assertEquals(3, run.exit(), run.err());
        assertEquals(List.of("1 0 done"), states(run));
        assertEquals(1, teachers().size());
    }
}
