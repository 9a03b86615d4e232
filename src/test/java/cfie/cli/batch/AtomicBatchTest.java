package cfie.cli.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import cfie.testkit.CfieRun;
import cfie.testkit.Given;
import cfie.testkit.OnBothEngines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines that are one leave all or nothing, as does a rehearsal. */
@OnBothEngines
final class AtomicBatchTest extends ABatch {
    @Test
    void allLinesOrNone() throws IOException {
        List<String> lines =
                List.of(registering(1), registering(2), "show teacher 00000000T", registering(3));
        CfieRun.Run run = batch(lines, "--atomic");
        assertEquals(4, run.exit());
        assertEquals(List.of("1 0 undone", "2 0 undone", "3 4 failed"), states(run));
        assertEquals(List.of(), teachers());
        assertEquals(List.of(), events());
        CfieRun.Run all = batch(lines, "--atomic", "--keep-going");
        assertEquals(List.of("1 0 undone", "2 0 undone", "3 4 failed", "4 0 undone"), states(all));
        assertEquals(List.of(), teachers());
        assertEquals(0, batch(List.of(registering(1), registering(2)), "--atomic").exit());
        assertEquals(2, teachers().size());
        assertEquals(2, events().size());
    }

    @Test
    void aRehearsalSeesWhatItsLinesDidAndTakesItBack() throws IOException {
        CfieRun.Run run =
                batch(List.of(registering(1), "show teacher " + Given.nif(1)), "--dry-run");
        assertEquals(List.of("1 0 undone", "2 0 undone"), states(run));
        assertEquals(List.of(), teachers());
    }

    @Test
    void whatCannotBeTakenBackIsRefusedBeforehand() throws IOException {
        String out = folder.resolve("out").toString();
        List<String> lines =
                List.of(
                        registering(1),
                        "init",
                        "backup " + out,
                        "restore " + out,
                        "certify --year 2025 --out " + out,
                        "export teachers --out " + out,
                        "export teachers",
                        "person forget " + Given.nif(1) + " --yes",
                        "batch -",
                        "list schools --db " + out,
                        "list nothing",
                        "show 'school");
        CfieRun.Run run = batch(lines, "--atomic");
        assertEquals(2, run.exit());
        assertEquals(
                List.of(2, 3, 4, 5, 6, 8, 9, 10, 11, 12),
                run.out().lines().map(one -> object(one).get("line")).toList());
        assertEquals(List.of(), teachers());
        assertFalse(Files.exists(Path.of(out)));
    }
}
