package cfie.store.whole;

import cfie.archive.Archive;
import cfie.store.engine.Address;
import cfie.store.engine.Door;
import cfie.store.engine.FileAddress;
import cfie.store.engine.FileKey;
import cfie.store.engine.Schema;
import cfie.store.engine.Visit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;

/** Makes a register of an archive: of the version that it was, and then up to date. */
public record Restoring(Archive archive, LongConsumer progress) {
    public void run(Door door) {
        checkVersion();
        door.make(this::fill);
    }

    /** Makes it in a place of its own, and throws it away. */
    public void rehearse(Address address) {
        checkVersion();
        Door.to(address, Visit.UNANNOUNCED).checkFree();
        try {
            Path folder = Files.createTempDirectory("cfie-restore");
            FileAddress trial = new FileAddress(folder.resolve("register"), keyOf(address));
            folder.toFile().deleteOnExit();
            trial.file().toFile().deleteOnExit();
            try {
                fill(Door.to(trial, Visit.UNANNOUNCED));
            } finally {
                delete(folder);
            }
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /** What is enciphered in its place lies nowhere in the clear. */
    private static Optional<FileKey> keyOf(Address address) {
        return address instanceof FileAddress file ? file.key() : Optional.empty();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            List<Path> inwards = paths.sorted(Comparator.reverseOrder()).toList();
            for (Path path : inwards) {
                Files.deleteIfExists(path);
            }
        }
    }

    private int version() {
        return archive.manifest().schema();
    }

    private void checkVersion() {
        if (version() > Schema.VERSION) {
            throw archive.newer();
        }
    }

    private void fill(Door door) {
        Schema.migrate(door, version());
        load(door);
        Schema.migrate(door);
    }

    private void load(Door door) {
        try (Connection connection = door.open(Door.Purpose.WRITING)) {
            DSLContext sql = door.speaking(connection);
            try {
                new Loading(sql, archive, progress).run();
                connection.commit();
                door.secure(sql);
            } catch (DataAccessException refused) {
                throw door.translated(refused);
            }
        } catch (SQLException refused) {
            throw door.translated(new DataAccessException("the register was not loaded", refused));
        }
    }
}
