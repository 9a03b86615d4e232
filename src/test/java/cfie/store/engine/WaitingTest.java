package cfie.store.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.store.Register;
import cfie.testkit.AnOffice;
import cfie.testkit.Engine;
import cfie.testkit.Given;
import cfie.testkit.OnBothEngines;
import cfie.value.Unavailable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A busy register is waited for, and whoever has it is named. */
@OnBothEngines
final class WaitingTest {
    private static final String USER = System.getProperty("user.name");

    @RegisterExtension final AnOffice office = new AnOffice();

    private final List<Optional<Holder>> told = new ArrayList<>();

    private Visit visit(String command, Duration patience) {
        return new Visit(Optional.of(command), patience, Instant::now, told::add);
    }

    /** Somebody who writes for so long, while the work is done. */
    private <T> T whileBusy(Duration busy, Callable<T> work) throws Exception {
        ExecutorService other = Executors.newSingleThreadExecutor();
        CountDownLatch isWriting = new CountDownLatch(1);
        office.register().close();
        try {
            Future<Boolean> holder = other.submit(() -> hold(busy, isWriting));
            isWriting.await();
            T result = work.call();
            holder.get();
            return result;
        } finally {
            other.shutdownNow();
            office.reopen();
        }
    }

    /** A file is held by being open; a server, by who writes alone. */
    private boolean hold(Duration busy, CountDownLatch isWriting) throws SQLException, IOException {
        Visit visit = visit("cfie certify", Duration.ofSeconds(10));
        if (office.address() instanceof ServerAddress server) {
            ServerDoor door = new ServerDoor(server, visit);
            try (Connection connection = door.open(Door.Purpose.CREATING)) {
                new Turns(connection, door).waitAlone();
                isWriting.countDown();
                sleep(busy);
            }
        } else {
            holdFile((FileAddress) office.address(), visit, busy, isWriting);
        }
        return true;
    }

    /** Within one program the engine shares a file, so that only its lock is held here. */
    private static void holdFile(
            FileAddress file, Visit visit, Duration busy, CountDownLatch isWriting)
            throws IOException {
        try (FileChannel channel = FileChannel.open(file.file(), StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            Runnable note = HolderNote.leave(file, visit);
            sleep(Duration.ofMillis(900));
            assertTrue(lock.isValid());
            isWriting.countDown();
            sleep(busy);
            note.run();
        }
    }

    private static void sleep(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    private boolean write(Duration patience) {
        Visit visit = visit("cfie evaluate", patience);
        try (Register register = Register.open(office.address(), visit)) {
            return register.write(done -> true, () -> true);
        }
    }

    @Test
    void whoeverHasItIsNamedWhenPatienceEnds() throws Exception {
        Unavailable busy =
                whileBusy(
                        Duration.ofSeconds(2),
                        () -> assertThrows(Unavailable.class, () -> write(Duration.ofMillis(200))));
        assertEquals(Unavailable.Reason.REGISTER_HELD, busy.reason());
        assertTrue(busy.details().toString().contains("cfie certify"), busy.toString());
        assertTrue(busy.details().toString().contains(USER), busy.toString());
        assertEquals(List.of(), told);
    }

    @Test
    void patienceIsRewardedAndTheWaitingIsTold() throws Exception {
        assertTrue(whileBusy(Duration.ofSeconds(3), () -> write(Duration.ofSeconds(20))));
        assertEquals(1, told.size());
        assertTrue(told.get(0).orElseThrow().command().contains("cfie certify"));
    }

    @Test
    void withoutPatienceNobodyWaits() throws Exception {
        whileBusy(
                Duration.ofSeconds(2),
                () -> {
                    long began = System.nanoTime();
                    assertThrows(Unavailable.class, () -> write(Duration.ZERO));
                    assertTrue(Duration.ofNanos(System.nanoTime() - began).toMillis() < 1_500);
                    return true;
                });
    }

    @Test
    void theNoteIsForItsOwnerAndGoesWithThem(Engine engine) throws Exception {
        if (engine == Engine.SERVER) {
            return;
        }
        Path note = ((FileAddress) office.address()).note();
        whileBusy(
                Duration.ofMillis(300),
                () -> {
                    assertEquals(
                            "rw-------",
                            PosixFilePermissions.toString(Files.getPosixFilePermissions(note)));
                    return true;
                });
        assertFalse(Files.exists(note));
    }

    @Test
    void aNoteThatACrashLeftIsNotBelieved(Engine engine) throws IOException {
        if (engine == Engine.SERVER) {
            return;
        }
        FileAddress file = (FileAddress) office.address();
        long own = ProcessHandle.current().pid();
        leave(file, List.of("999999999", "2026-06-30T10:00:00Z", "eva", "cfie import"));
        assertEquals(Optional.empty(), HolderNote.read(file));
        leave(file, List.of(own + "", "2020-01-01T10:00:00Z", "eva", "cfie import"));
        assertEquals(Optional.empty(), HolderNote.read(file));
        leave(file, List.of("?", "2026-06-30T10:00:00Z", "eva", "cfie import"));
        assertEquals(Optional.empty(), HolderNote.read(file));
        leave(file, List.of(own + "", "x", "eva", "cfie import"));
        assertEquals(Optional.empty(), HolderNote.read(file));
        leave(file, List.of(own + "", Instant.now().toString(), "eva", "cfie import"));
        assertEquals("eva", HolderNote.read(file).orElseThrow().user());
        assertTrue(office.register().schools().find(Given.SCHOOL).isEmpty());
    }

    private static void leave(FileAddress file, List<String> note) throws IOException {
        Files.write(file.note(), note);
        Files.setPosixFilePermissions(file.note(), PosixFilePermissions.fromString("rw-------"));
    }
}
