package cfie.cli.issue;

import static cfie.testkit.Given.aProject;
import static cfie.testkit.Given.aSchool;
import static cfie.testkit.Given.aTeacher;
import static cfie.testkit.Given.anEvaluation;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.cli.command.Host;
import cfie.cli.file.OutSheet;
import cfie.domain.ledger.Selection;
import cfie.signature.OfficeKeys;
import cfie.testkit.AProject;
import cfie.testkit.ATeacher;
import cfie.testkit.AnEvaluation;
import cfie.testkit.AnOffice;
import cfie.testkit.CfieRun;
import cfie.testkit.Given;
import cfie.testkit.SampleYear;
import cfie.value.Nif;
import cfie.value.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What was issued in a run that signs is never made without a key, whatever ended the run. */
class ToBeSignedTest {
    private static final int CHUNK = 500;
    private static final Instant MOMENT = Instant.parse("2026-06-30T10:00:00Z");

    @RegisterExtension final AnOffice office = new AnOffice();
    @TempDir Path folder;
    private OfficeKeys keys;

    @BeforeEach
    void theKeysOfTheOffice() {
        keys = new OfficeKeys(folder);
    }

    /** Somebody ends the program as soon as it is so. */
    private static Host endingWhen(BooleanSupplier isSo) {
        return new Host() {
            @Override
            public boolean isInterrupted() {
                return isSo.getAsBoolean();
            }
        };
    }

    private CfieRun.Run certify(CfieRun tool, String... more) {
        Stream<String> words = Stream.of("certify", "--year=2025", "--out=" + out());
        return tool.run(Stream.concat(words, Stream.of(more)).toArray(String[]::new));
    }

    private CfieRun.Run signed(CfieRun tool) {
        return certify(tool, key());
    }

    private String[] key() {
        return new String[] {"--sign=" + keys.sound(), "--sign-password-file=" + keys.password()};
    }

    private Path out() {
        return folder.resolve("out");
    }

    private long certificates() {
        if (!Files.exists(out())) {
            return 0;
        }
        try (Stream<Path> files = Files.walk(out())) {
            return files.filter(file -> file.toString().matches(".*/2025[^/]*[0-9]\\.pdf")).count();
        } catch (IOException | UncheckedIOException vanished) {
            return 0;
        }
    }

    /** Ended while the first is being signed: after the numbers, and before any file. */
    private CfieRun ended() throws IOException {
        CfieRun tool = SampleYear.in(folder);
        Thread own = Thread.currentThread();
        AtomicBoolean isSigning = new AtomicBoolean();
        CfieRun.Run run =
                signed(
                        new CfieRun(folder)
                                .hostedBy(endingWhen(isSigning::get))
                                .clockedBy(
                                        () -> {
                                            isSigning.compareAndSet(
                                                    false, own != Thread.currentThread());
                                            return MOMENT;
                                        }));
        assertEquals(130, run.exit(), run.err());
        assertTrue(run.err().contains("están emitidos"), run.err());
        assertEquals(0, certificates());
        return tool;
    }

    private static void assertWaiting(int waiting, CfieRun.Run run) {
        assertEquals(4, run.exit(), run.err());
        assertTrue(run.err().contains(waiting + " certificados del curso 2025/2026"), run.err());
        assertTrue(run.err().contains("--sign OFICINA.p12"), run.err());
    }

    @Test
    void whatWasNumberedToBeSignedIsNotMadeWithoutTheKey() throws IOException {
        CfieRun tool = ended();
        int all = (int) tool.run("list", "certificates", "--format=ids").out().lines().count();
        assertWaiting(all, certify(tool));
        assertWaiting(all, certify(tool, "--dry-run"));
        assertWaiting(all, tool.run("certify", "--year=2025", "--zip=" + out() + ".zip"));
        assertWaiting(all, tool.run("certify", "--year=2025", "--print=" + out() + ".pdf"));
        assertEquals(4, certify(tool, "--render-only").exit());
        CfieRun.Run doctor = tool.run("doctor", "--out=" + out());
        assertTrue(
                doctor.out().contains("cfie certify --year CURSO --out " + out() + " --sign"),
                doctor.out());
        assertEquals(0, certificates());
        signed(tool).ending(0);
        assertEquals(all, certificates());
        assertEquals(all, signatures(tool));
        tool.run("doctor", "--out=" + out()).ending(0);
    }

    private int signatures(CfieRun tool) {
        String said = tool.run("verify", out().toString()).ending(0);
        return said.split("firmado por CFIE de Zamora", -1).length - 1;
    }

    @Test
    void aBackupTakesAlongThatItIsToBeSigned() throws IOException {
        CfieRun tool = ended();
        String backup = folder.resolve("backup.zip").toString();
        tool.run("backup", backup).ending(0);
        Path other = Files.createDirectory(folder.resolve("other"));
        CfieRun restored = new CfieRun(other);
        restored.run("restore", backup).ending(0);
        assertEquals(4, certify(restored).exit());
        signed(restored).ending(0);
    }

    /** A signed one that is lost comes back without the key, while others still wait. */
    @Test
    void betweenTwoPortionsTheRestWaits() throws IOException {
        List<String> projects = IntStream.range(0, CHUNK + 2).mapToObj(one -> "P" + one).toList();
        office.with(aSchool())
                .with(all(projects, (one, of) -> aTeacher().withNif(nif(one)), ATeacher[]::new))
                .with(
                        all(
                                projects,
                                (one, of) -> aProject().withCode(of).carriedBy(nif(one)),
                                AProject[]::new))
                .with(
                        all(
                                projects,
                                (one, of) -> anEvaluation().of(of).giving("4"),
                                AnEvaluation[]::new));
        office.register().close();
        CfieRun tool = new CfieRun(office.address().toString());
        Path first = out().resolve("2025-2026/zamora/2025-2026-zamora-0001.pdf");
        CfieRun.Run run =
                signed(
                        new CfieRun(office.address().toString())
                                .hostedBy(endingWhen(() -> Files.exists(first))));
        assertEquals(130, run.exit(), run.err());
        assertWaiting(2, certify(tool));
        byte[] before = Files.readAllBytes(first);
        Files.delete(first);
        tool.run("doctor", "--repair", "--out=" + out());
        assertEquals(-1, Arrays.mismatch(before, Files.readAllBytes(first)));
        signed(tool).ending(0);
        assertEquals(CHUNK + 2, signatures(tool));
        certify(tool).ending(0);
        office.reopen();
    }

    private static Nif nif(int one) {
        return Given.nif(one + 1);
    }

    private static <T> T[] all(
            List<String> projects, BiFunction<Integer, String, T> each, IntFunction<T[]> array) {
        return IntStream.range(0, projects.size())
                .mapToObj(one -> each.apply(one, projects.get(one)))
                .toArray(array);
    }

    @Test
    void whoSaysSoMakesThemWithoutASignatureAndTheLedgerTells() throws IOException {
        CfieRun tool = ended();
        assertEquals(2, certify(tool, "--unsigned", key()[0], key()[1]).exit());
        assertEquals(2, certify(tool, "--unsigned", "--render-only").exit());
        certify(tool, "--unsigned").ending(0);
        assertEquals(0, signatures(tool));
        assertNotEquals(0, certificates());
        String told = tool.run("audit", "--year", "2025").ending(0);
        assertTrue(told.contains("certificados que esperan su firma: 0 → "), told);
        assertTrue(told.contains(" → 0"), told);
        assertTrue(signed(tool).err().contains("sin firma"));
    }

    @Test
    void noHashIsKeptOfWhatSomebodySaidMeanwhileToSign() {
        office.with(aSchool()).with(aTeacher()).with(aProject()).with(anEvaluation().giving("4"));
        office.certify();
        office.keep(() -> office.register().toSign().add(Selection.ofYear(Given.YEAR)));
        OutSheet bare = new OutSheet(office.issued().get(0), "a".repeat(64), Optional.empty());
        Refusal refused =
                assertThrows(
                        Refusal.class,
                        () -> office.keep(() -> OutSheet.keep(office.register(), Stream.of(bare))));
        assertEquals(Refusal.Reason.TO_BE_SIGNED, refused.reason());
        assertEquals(List.of(Optional.empty()), List.of(office.issued().get(0).sha256()));
    }
}
