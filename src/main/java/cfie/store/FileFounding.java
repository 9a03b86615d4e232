package cfie.store;

import cfie.value.Refusal;
import cfie.value.Unavailable;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.util.function.Consumer;

/** Makes registers in files, and brings older ones up to date: beside their place, then in it. */
record FileFounding(FileDoor door) {
    /** Whether it was created. */
    boolean run(Consumer<Contents> beforeUpgrade) {
        if (!Files.exists(door.address().file())) {
            make(FileFounding::found);
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
        Register.seal(fresh);
    }

    void checkFree() {
        if (Files.exists(door.address().file())) {
            throw new Refusal(Refusal.Reason.REGISTER_EXISTS, door.address().file());
        }
    }

    /** Whole or not at all. */
    void make(Consumer<Door> filling) {
        checkFree();
        FileDoor draft = new FileDoor(door.address().draft());
        try {
            Private.makeFolder(door.address().path().getParent());
            fill(draft, filling);
            checkFree();
            Disk.place(draft.address().file(), door.address().file());
        } catch (IOException | RuntimeException refused) {
            if (isOfTheDisk(refused)) {
                throw door.unavailable(Unavailable.Reason.OUTPUT_UNWRITABLE);
            }
            throw (RuntimeException) refused;
        }
    }

    /** However deep the engine hides it: the disk is full, or the folder closed. */
    private static boolean isOfTheDisk(Throwable refused) {
        return refused != null
                && (refused instanceof IOException || isOfTheDisk(refused.getCause()));
    }

    /** What is not filled to the end goes away again. */
    private static void fill(FileDoor draft, Consumer<Door> filling) throws IOException {
        boolean isFilled = false;
        try {
            Private.makeFile(draft.address().file());
            FileDoor.close(draft.open(Door.Purpose.CREATING));
            filling.accept(draft);
            isFilled = true;
        } finally {
            if (!isFilled) {
                Files.deleteIfExists(draft.address().file());
            }
        }
    }

    /** A file without our history is not brought up to date: it is damaged, or somebody else's. */
    private void upgrade(Consumer<Contents> beforeUpgrade) {
        Connection connection = door.open(Door.Purpose.READING);
        int version;
        try {
            version = Schema.version(door.speaking(connection), door);
            Schema.show(door, door.speaking(connection), beforeUpgrade);
        } finally {
            FileDoor.close(connection);
        }
        if (version < Schema.VERSION && !new FileUpgrade(door).isDone()) {
            upgrade(beforeUpgrade);
        }
    }
}
