package cfie.store.engine;

import static cfie.testkit.Given.aSchool;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.store.Register;
import cfie.testkit.AnOffice;
import cfie.testkit.Given;
import cfie.value.Unavailable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.h2.api.ErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A register in a file of one's own: made whole or not at all, and on the disk when it says so. */
final class FileDoorTest {
    @RegisterExtension final AnOffice office = new AnOffice();
    @TempDir Path folder;

    private FileAddress fresh() {
        return new FileAddress(folder.resolve("a/b/register"));
    }

    private Unavailable.Reason opening(Address address) {
        return assertThrows(Unavailable.class, () -> Register.open(address).close()).reason();
    }

    @Test
    void aMissingRegisterIsToldAndNothingIsCreated() throws IOException {
        assertEquals(Unavailable.Reason.REGISTER_MISSING, opening(fresh()));
        try (var files = Files.list(folder)) {
            assertEquals(0, files.count());
        }
    }

    @Test
    void creatingMakesAFolderThatOnlyItsOwnerSeesAndIsSafeToRepeat() throws IOException {
        assertTrue(Register.create(fresh()));
        assertFalse(Register.create(fresh()));
        assertEquals(
                "rwx------",
                PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(fresh().path().getParent())));
        Register.open(fresh()).close();
    }

    @Test
    void twoRegistersHaveTwoSecrets() {
        Register.create(fresh());
        try (Register other = Register.open(fresh())) {
            assertFalse(
                    other.seal()
                            .coder()
                            .apply("x")
                            .equals(office.register().seal().coder().apply("x")));
        }
    }

    @Test
    void aFileThatIsNoRegisterIsUnreadable() throws IOException {
        FileAddress address = new FileAddress(folder.resolve("letter"));
        Files.writeString(address.file(), "Estimada compañera: ".repeat(1_000));
        assertEquals(Unavailable.Reason.REGISTER_UNREADABLE, opening(address));
    }

    /** Also where the tool is run without its launcher, which says the same. */
    @Test
    void nothingInAFileMayCallTheMachine() throws SQLException {
        Register.create(fresh());
        try (Connection own = new FileDoor(fresh()).open(Door.Purpose.WRITING);
                Statement statement = own.createStatement()) {
            SQLException refused =
                    assertThrows(
                            SQLException.class,
                            () ->
                                    statement.execute(
                                            "create alias ask for 'java.lang.System.getenv'"));
            assertEquals(ErrorCode.ACCESS_DENIED_TO_CLASS_1, refused.getErrorCode());
        }
    }

    @Test
    void whatIsWrittenIsInTheFileBeforeTheRegisterIsClosed() throws IOException {
        office.with(aSchool());
        FileAddress copy = new FileAddress(folder.resolve("copy"));
        FileAddress own = (FileAddress) office.address();
        Files.copy(own.file(), copy.file());
        try (Register restored = Register.open(copy)) {
            assertTrue(restored.schools().find(Given.SCHOOL).isPresent());
        }
    }

    /** Whoever closes any handle of a file loses every lock on it. */
    @Test
    void aSecondLookLeavesOthersKeptOut() throws Exception {
        FileAddress address = new FileAddress(folder.resolve("register"));
        Register.create(address);
        assertFalse(LockTrial.isKeptOut(address.file()));
        try (Register register = Register.open(address)) {
            assertTrue(LockTrial.isKeptOut(address.file()));
            try (Register beside = register.beside()) {
                assertEquals(
                        List.of(),
                        beside.registrations().teachers(List.of()).keySet().stream().toList());
            }
            assertTrue(LockTrial.isKeptOut(address.file()));
        }
    }

    /** A program that was killed leaves its rows in the file; they were never told to be there. */
    @Test
    void whatWasBegunAndNeverFinishedIsNotSeen() throws Exception {
        FileAddress left = new FileAddress(folder.resolve("left"));
        Register.create(fresh());
        long before = Files.size(fresh().file());
        try (Connection killed = new FileDoor(fresh()).open(Door.Purpose.WRITING);
                Statement statement = killed.createStatement()) {
            statement.execute(
                    "insert into setting select 'a' || \"X\", repeat('b', 200)"
                            + " from system_range(1, 100000)");
            Files.copy(fresh().file(), left.file());
            killed.rollback();
        }
        assertTrue(Files.size(left.file()) > before + 1_000_000);
        for (Door.Purpose purpose : List.of(Door.Purpose.READING, Door.Purpose.WRITING)) {
            try (Connection later = new FileDoor(left).open(purpose);
                    Statement statement = later.createStatement();
                    ResultSet rows =
                            statement.executeQuery(
                                    "select count(*) from setting where name like 'a%'")) {
                rows.next();
                assertEquals(0, rows.getInt(1), purpose.name());
            }
        }
    }

    @Test
    void severalMayLookAtOnceAndNothingIsWritten() throws Exception {
        office.with(aSchool());
        FileAddress copy = new FileAddress(folder.resolve("copy"));
        Files.copy(((FileAddress) office.address()).file(), copy.file());
        Register.open(copy).close();
        byte[] before = Files.readAllBytes(copy.file());
        try (Register one = Register.read(copy, Visit.UNANNOUNCED)) {
            assertTrue(one.schools().find(Given.SCHOOL).isPresent());
            assertFalse(LockTrial.isHidden(copy.file()));
            assertTrue(LockTrial.isKeptOut(copy.file()));
        }
        assertArrayEquals(before, Files.readAllBytes(copy.file()));
    }

    /** Results of a large register outgrow the memory, and go to the disk beside it. */
    @Test
    void aFileThatIsLargeForTheMemoryIsOpenedAsIfToWrite() throws IOException {
        String only = "ACCESS_MODE_DATA=r";
        FileAddress address = new FileAddress(folder.resolve("register"));
        assertTrue(address.url(Door.Purpose.READING).contains(only));
        try (RandomAccessFile file = new RandomAccessFile(address.file().toFile(), "rw")) {
            file.setLength(Runtime.getRuntime().maxMemory() / 8);
        }
        assertFalse(address.url(Door.Purpose.READING).contains(only));
        assertTrue(address.isWrittenTo(Door.Purpose.READING));
    }

    @Test
    void ofSeveralThatMakeItAtOnceOneDoes() throws Exception {
        ExecutorService programs = Executors.newFixedThreadPool(4);
        try {
            List<Future<Boolean>> made =
                    programs.invokeAll(Collections.nCopies(4, () -> Register.create(fresh())));
            long makers = 0;
            for (Future<Boolean> one : made) {
                makers += one.get() ? 1 : 0;
            }
            assertEquals(1, makers);
        } finally {
            programs.shutdownNow();
        }
        Register.open(fresh()).close();
    }
}
