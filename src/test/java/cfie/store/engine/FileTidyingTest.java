package cfie.store.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.value.Unavailable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.h2.Driver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A register whose program is killed at any of its writes: what it had told is there, and stays
 * there however often it is opened and closed; and its file does not grow for ever.
 */
final class FileTidyingTest {
    private static final int TABLES = 35;
    private static final int RUNS = 6;
    private static final FileKey KEY = new FileKey("bm8gc2UgbG8gZGlnYXMgYSBuYWRpZQ==");
    private static final String FORGOTTEN = "forgotten";

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatWasToldIsThereWhateverWriteWasTheLast(boolean isEnciphered) throws Exception {
        for (Path killed : killed(isEnciphered, "")) {
            assertEquals(told(killed), found(killed, isEnciphered), killed.toString());
        }
    }

    /** Once an engine passes this, it may tidy up by itself again when it closes. */
    @Test
    void theEngineForgetsWhatWasToldWhereItTidiesUpOnClosing() throws Exception {
        boolean isForgotten = false;
        for (Path killed : killed(false, ";MAX_COMPACT_TIME=20")) {
            isForgotten = isForgotten || found(killed, false).equals(FORGOTTEN);
        }
        assertTrue(isForgotten);
    }

    @Test
    void aLargeFileOfWhichHardlyAnythingLivesIsWrittenAnew() throws Exception {
        FileAddress address = address(folder.resolve("large"), false);
        try (Connection register = connection(address, "cfie:", "");
                Statement statement = register.createStatement()) {
            statement.execute("create table told (run int primary key)");
            statement.execute("insert into told values (7)");
            statement.execute("create table much (word varchar)");
            for (int time = 0; time < 5; time++) {
                statement.execute(
                        "insert into much select repeat(random_uuid(), 50) from system_range(1, 2000)");
                statement.execute("truncate table much");
            }
        }
        long before = Files.size(address.file());
        new FileDoor(address).open(Door.Purpose.READING).close();
        assertEquals(before, Files.size(address.file()));
        try (Connection register = new FileDoor(address).open(Door.Purpose.WRITING);
                Statement statement = register.createStatement();
                ResultSet row = statement.executeQuery("select run from told")) {
            assertTrue(row.next());
            assertEquals(7, row.getInt(1));
        }
        assertTrue(before > 8_000_000, Long.toString(before));
        assertTrue(Files.size(address.file()) < 100_000);
        try (var left = Files.list(folder)) {
            assertEquals(List.of(address.file()), left.toList());
        }
    }

    /** The files that kills leave, one for each write; the first figure of their names was told. */
    private List<Path> killed(boolean isEnciphered, String more) throws Exception {
        FileAddress written = address(folder.resolve("written"), isEnciphered);
        List<RecordedPath.Change> changes = RecordedPath.of(() -> write(written, more));
        List<Path> all = new ArrayList<>();
        Path growing = folder.resolve("growing");
        try (RandomAccessFile file = new RandomAccessFile(growing.toFile(), "rw")) {
            for (RecordedPath.Change change : changes) {
                if (change.told() > 0) {
                    Path killed = folder.resolve(change.told() + "-" + all.size());
                    Files.copy(growing, address(killed, isEnciphered).file());
                    all.add(killed);
                }
                if (change.isCut()) {
                    file.setLength(change.position());
                } else {
                    file.seek(change.position());
                    file.write(change.bytes());
                }
            }
        }
        return all;
    }

    private static String told(Path killed) {
        return killed.getFileName().toString().split("-")[0];
    }

    /** Runs of a program, each of which tells what it has done before it closes. */
    private static void write(FileAddress address, String more) throws SQLException, IOException {
        Private.makeFile(address.file());
        Random random = new Random(5);
        for (int run = 1; run <= RUNS; run++) {
            try (Connection register = connection(address, "cfie:recorded:", more);
                    Statement statement = register.createStatement()) {
                register.setAutoCommit(false);
                if (run == 1) {
                    found(statement);
                }
                for (int row = 0; row < (run % 3 == 1 ? 60 : 3); row++) {
                    statement.execute(
                            "merge into t%d values (%d, '%s')"
                                    .formatted(
                                            random.nextInt(TABLES),
                                            random.nextInt(400),
                                            "x".repeat(random.nextInt(150))));
                }
                statement.execute("update told set run = " + run);
                register.commit();
                statement.execute("checkpoint sync");
                RecordedPath.tell(run);
            }
        }
    }

    private static void found(Statement statement) throws SQLException {
        for (int table = 0; table < TABLES; table++) {
            statement.execute(
                    "create table t%d (id int primary key, word varchar(200))".formatted(table));
        }
        statement.execute("create table told (run int primary key)");
        statement.execute("insert into told values (0)");
    }

    /** What is told at each of three openings, where none finds less than was told. */
    private static String found(Path killed, boolean isEnciphered) {
        FileDoor door = new FileDoor(address(killed, isEnciphered));
        int least = Integer.parseInt(told(killed));
        for (Door.Purpose purpose :
                List.of(Door.Purpose.READING, Door.Purpose.WRITING, Door.Purpose.READING)) {
            try (Connection register = door.open(purpose);
                    Statement statement = register.createStatement();
                    ResultSet row = statement.executeQuery("select run from told")) {
                row.next();
                if (row.getInt(1) < least) {
                    return FORGOTTEN;
                }
            } catch (SQLException | Unavailable unreadable) {
                return FORGOTTEN;
            }
        }
        return Integer.toString(least);
    }

    private static FileAddress address(Path path, boolean isEnciphered) {
        return new FileAddress(path, isEnciphered ? Optional.of(KEY) : Optional.empty());
    }

    private static Connection connection(FileAddress address, String scheme, String more)
            throws SQLException {
        String url = address.url(Door.Purpose.CREATING).replace("cfie:", scheme);
        String settled = more.isEmpty() ? url : url.replace(";MAX_COMPACT_TIME=0", more);
        return new Driver().connect(settled, address.credentials());
    }
}
