package cfie.store.engine;

import static cfie.testkit.Given.aSchool;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.store.Register;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A register's file that changes while no program writes to it. */
final class FileSumsTest {
    private static final Optional<List<Integer>> NOTHING = Optional.of(List.of());

    @TempDir Path folder;
    private FileAddress address;

    @BeforeEach
    void aRegisterThatWasWrittenTo() {
        address = new FileAddress(folder.resolve("register"));
        Register.create(address);
        write();
    }

    private void write() {
        Register.open(address).close();
    }

    private void write(Register register) {
        register.write(
                any -> true,
                () -> {
                    register.schools().add(List.of(aSchool().school()));
                    return true;
                });
    }

    private Optional<List<Integer>> changed() {
        return Register.changed(address);
    }

    private void flip(long at) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(address.file().toFile(), "rw")) {
            file.seek(at);
            int bits = file.read();
            file.seek(at);
            file.write(bits ^ 0x10);
        }
    }

    @Test
    void whatProgramsWriteIsNoChange() {
        assertEquals(NOTHING, changed());
        try (Register register = Register.open(address)) {
            write(register);
        }
        assertEquals(NOTHING, changed());
        Register.read(address, Visit.UNANNOUNCED).close();
        assertEquals(NOTHING, changed());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.3, 0.999})
    void anyFlippedBitIsNamed(double where) throws IOException {
        flip((long) (where * Files.size(address.file())));
        assertEquals(Optional.of(List.of(1)), changed());
    }

    @Test
    void whatWasAddedOrCutOffIsNamed() throws IOException {
        long size = Files.size(address.file());
        try (RandomAccessFile file = new RandomAccessFile(address.file().toFile(), "rw")) {
            file.setLength(size + (3 << 20));
            assertEquals(Optional.of(List.of(1, 2, 3, 4)), changed());
            file.setLength(size - 1);
        }
        assertEquals(Optional.of(List.of(1)), changed());
    }

    @Test
    void aChangeIsRememberedThoughOthersWriteAfterIt() throws IOException {
        // the last block of the header's second copy, which the engine reads only in need
        flip(4095);
        write();
        write();
        assertEquals(Optional.of(List.of(1)), changed());
        Files.delete(folder.resolve("register.sums"));
        assertEquals(Optional.of(List.of(1)), changed());
        write();
        Register.acceptChanges(address);
        assertEquals(NOTHING, changed());
    }

    @Test
    void anotherFileInItsPlaceHasNothingToDoWithIt() throws IOException {
        flip(4095);
        write();
        Files.delete(address.file());
        Register.create(address);
        write();
        assertEquals(NOTHING, changed());
    }

    /** Where a draft was moved into its place, its sums are found although it is gone. */
    @Test
    void theSumsOfAFileThatIsGoneAreFoundToo() throws IOException {
        Files.delete(address.file());
        new FileSums(new FileDoor(address)).drop();
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(), left.toList());
        }
    }

    @Test
    void theSumsLieBesideTheFileWhateverNameLeadsToIt() throws IOException {
        FileAddress link = new FileAddress(folder.resolve("link"));
        Files.createSymbolicLink(link.file(), address.file());
        Register.open(link).close();
        assertEquals(NOTHING, changed());
        assertEquals(NOTHING, Register.changed(link));
        assertFalse(Files.exists(folder.resolve("link.sums")));
    }

    @Test
    void whileSomebodyWritesAndAfterTheyWereKilledNobodyCanTell() throws IOException {
        Path killed = folder.resolve("killed.mv.db");
        try (Register register = Register.open(address)) {
            write(register);
            assertFalse(Files.exists(folder.resolve("register.sums")));
            Files.copy(address.file(), killed);
        }
        assertEquals(Optional.empty(), Register.changed(new FileAddress(folder.resolve("killed"))));
        assertTrue(Files.exists(folder.resolve("register.sums")));
    }
}
