package cfie.store.engine;

import cfie.value.Refusal;
import cfie.value.Unavailable;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.util.function.Consumer;

/** Makes registers in files, and brings older ones up to date: beside their place, then in it. */
record FileFounding(FileDoor door) {
    /** Whether it was created. */
    boolean run(Door.Older beforeUpgrade) {
        if (!Files.exists(door.address().file()) && isMade(FileFounding::found)) {
            return true;
        }
        upgrade(beforeUpgrade);
        try {
            Private.close(door.address().file());
        } catch (IOException refused) {
            throw door.unavailable(Unavailable.Reason.OUTPUT_UNWRITABLE);
        }
        return false;
    }

    private static void found(Door fresh) {
        Schema.migrate(fresh);
        Session.seal(fresh);
    }

    void checkFree() {
        if (Files.exists(door.address().file())) {
            throw taken();
        }
    }

    void make(Consumer<Door> filling) {
        checkFree();
        if (!isMade(filling)) {
            throw taken();
        }
    }

    private Refusal taken() {
        return new Refusal(Refusal.Reason.REGISTER_EXISTS, door.address().file());
    }

    /** Whole or not at all; not where another program was quicker. */
    private boolean isMade(Consumer<Door> filling) {
        FileDoor draft = new FileDoor(door.address().draft());
        try {
            Private.makeFolder(door.address().path().getParent());
            return isPlaced(draft, filling);
        } catch (IOException | RuntimeException refused) {
            if (Disk.isBehind(refused)) {
                throw door.unavailable(Unavailable.Reason.OUTPUT_UNWRITABLE);
            }
            throw (RuntimeException) refused;
        }
    }

    private boolean isPlaced(FileDoor draft, Consumer<Door> filling) throws IOException {
        try {
            draft.address().file().toFile().deleteOnExit();
            Private.makeFile(draft.address().file());
            Door.close(draft.open(Door.Purpose.CREATING));
            filling.accept(draft);
            FileTidying.writeAnew(draft.address());
            boolean isPlaced = Disk.isPlacedNew(draft.address().file(), door.address().file());
            if (isPlaced) {
                new FileSums(door).forget();
            }
            return isPlaced;
        } finally {
            new FileSums(draft).drop();
            Files.deleteIfExists(draft.address().file());
        }
    }

    /** A file without our history is not brought up to date: it is damaged, or somebody else's. */
    private void upgrade(Door.Older beforeUpgrade) {
        Connection connection = door.open(Door.Purpose.READING);
        Runnable farewell = door.announce(Door.Purpose.READING);
        int version;
        try {
            version = Schema.version(connection, door);
            Schema.show(door, connection, beforeUpgrade);
        } finally {
            Door.close(connection);
            farewell.run();
        }
        if (version < Schema.VERSION && !new FileUpgrade(door).isDone()) {
            upgrade(beforeUpgrade);
        }
    }
}
