package cfie.store;

import static cfie.testkit.Given.aSchool;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
        Register.acceptChanges(address);
        assertEquals(Optional.empty(), changed());
        write();
        assertEquals(NOTHING, changed());
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
