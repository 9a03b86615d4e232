package cfie.story;

import static cfie.testkit.Given.aProject;
import static cfie.testkit.Given.aSchool;
import static cfie.testkit.Given.aTeacher;
import static cfie.testkit.Given.anEvaluation;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.domain.issued.IssuedCertificate;
import cfie.domain.issued.KeptSignature;
import cfie.domain.ledger.Selection;
import cfie.signature.OfficeKeys;
import cfie.store.Register;
import cfie.testkit.AnOffice;
import cfie.testkit.CfieRun;
import cfie.testkit.Given;
import cfie.testkit.Server;
import cfie.value.CertificateNumber;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Several machines make the files of one year. */
@Timeout(60)
class SharedRenderingTest {
    private static final int TEACHERS = 6;
    private static final Selection YEAR =
            Selection.of(Given.YEAR, Optional.empty(), Optional.empty());

    private static final Instant MOMENT = Instant.parse("2026-06-30T10:00:00Z");
    private static final String CUT =
            "select pg_terminate_backend(pid, 5000) from pg_stat_activity where"
                    + " datname = current_database() and application_name like '%certify%'";

    @RegisterExtension final AnOffice office = AnOffice.onServer();
    @TempDir Path folder;

    @BeforeEach
    void aYearThatIsIssuedWithoutItsFiles() {
        office.with(aSchool());
        IntStream.rangeClosed(1, TEACHERS)
                .forEach(
                        one ->
                                office.with(aTeacher().withNif(Given.nif(one)))
                                        .with(
                                                aProject()
                                                        .withCode("P" + one)
                                                        .carriedBy(Given.nif(one)))
                                        .with(anEvaluation().of("P" + one).giving("4")));
        office.certify();
    }

    @Test
    void eachFileIsMadeByOneOfThemAndWhatADeadOneHeldByTheOthers() throws Exception {
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch dies = new CountDownLatch(1);
        CompletableFuture<Void> dead =
                CompletableFuture.runAsync(
                        () -> {
                            try (Register other = Register.open(office.address())) {
                                other.writeBeside(() -> claimAndDie(other, held, dies));
                            }
                        });
        held.await();
        CompletableFuture<CfieRun.Run> worker = CompletableFuture.supplyAsync(this::renderOnly);
        while (files() < TEACHERS - 2) {
            Thread.sleep(20);
        }
        assertFalse(worker.isDone());
        dies.countDown();
        assertTrue(worker.get().ending(0).contains("\"rendered\":" + TEACHERS));
        assertThrows(Exception.class, dead::get);
        assertEquals(TEACHERS, files());
    }

    private static Object claimAndDie(Register other, CountDownLatch held, CountDownLatch dies) {
        Collection<IssuedCertificate> claimed = other.unmade().claim(YEAR, 2);
        assertEquals(
                List.of(TEACHERS - 1, TEACHERS),
                claimed.stream().map(one -> one.number().running()).toList());
        held.countDown();
        try {
            dies.await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        throw new CancellationException();
    }

    @Test
    void whatIsMadeAlreadyIsLeftAlone() {
        run("certify", "--year", "2025", "--out", folder.toString()).ending(0);
        assertTrue(renderOnly().ending(0).contains("\"rendered\":0"));
    }

    @Test
    void aYearThatOthersSignIsNotRenderedWithoutTheirKey() {
        CertificateNumber first = office.certificates().get(0).number();
        office.keep(
                () ->
                        office.register()
                                .signatures()
                                .keep(
                                        List.of(
                                                new KeptSignature(
                                                        first,
                                                        new byte[] {1},
                                                        Instant.EPOCH,
                                                        Optional.empty()))));
        CfieRun.Run refused = renderOnly();
        refused.ending(4);
        assertTrue(refused.err().contains("--sign"), refused.err());
    }

    /**
     * A machine stands still while it signs, its connection is cut, and another one signs what it
     * held: when it goes on, it lays none of its files over those.
     */
    @Test
    void whoLostItsHoldOverwritesNothingThatOthersSigned() throws Exception {
        CountDownLatch stands = new CountDownLatch(1);
        CountDownLatch goesOn = new CountDownLatch(1);
        AtomicReference<Thread> own = new AtomicReference<>();
        CfieRun slow =
                new CfieRun(office.address().toString())
                        .clockedBy(
                                () -> {
                                    own.compareAndSet(null, Thread.currentThread());
                                    if (own.get() != Thread.currentThread()) {
                                        stands.countDown();
                                        await(goesOn);
                                    }
                                    return MOMENT;
                                });
        CompletableFuture<CfieRun.Run> standing =
                CompletableFuture.supplyAsync(() -> slow.run(signing()));
        stands.await();
        Server.tamper(office.address(), CUT);
        CfieRun.Run bare = renderOnly();
        assertTrue(bare.err().contains("--sign"), bare.err());
        assertEquals(4, bare.exit());
        assertEquals(4, run("certify", "--year=2025", "--out=" + folder).exit());
        assertEquals(0, files());
        assertTrue(run(signing()).ending(0).contains("\"rendered\":" + TEACHERS));
        goesOn.countDown();
        assertEquals(5, standing.get().exit(), standing.get().err());
        run("verify", folder.resolve("2025-2026").toString()).ending(0);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private String[] signing() {
        OfficeKeys keys = new OfficeKeys(folder);
        return new String[] {
            "certify",
            "--year=2025",
            "--render-only",
            "--out=" + folder,
            "--format=json",
            "--sign=" + keys.sound(),
            "--sign-password-file=" + keys.password()
        };
    }

    private CfieRun.Run renderOnly() {
        return run(
                "certify",
                "--year",
                "2025",
                "--render-only",
                "--out",
                folder.toString(),
                "--format",
                "json");
    }

    private CfieRun.Run run(String... argv) {
        return new CfieRun(office.address().toString()).run(argv);
    }

    private long files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".pdf")).count();
        }
    }
}
