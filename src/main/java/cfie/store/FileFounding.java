package cfie.store;

import cfie.value.Unavailable;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;

/** Makes registers in files, and brings older ones up to date: beside their place, then in it. */
record FileFounding(FileDoor door) {
    /** Whether it was created. */
    boolean run() {
        try {
            if (Files.exists(door.address().file())) {
                upgrade();
                Private.close(door.address().file());
                return false;
            }
            return isMade();
        } catch (IOException refused) {
            throw door.unavailable(Unavailable.Reason.OUTPUT_UNWRITABLE);
        }
    }

    /** Not if another program was quicker. */
    private boolean isMade() throws IOException {
        FileAddress place = door.address();
        FileAddress draft = place.draft();
        Private.makeFolder(place.path().getParent());
        Files.deleteIfExists(draft.file());
        Private.makeFile(draft.file());
        make(new FileDoor(draft));
        if (Files.exists(place.file())) {
            Files.delete(draft.file());
            return false;
        }
        Disk.place(draft.file(), place.file());
        return true;
    }

    private static void make(FileDoor fresh) {
        FileDoor.close(fresh.open(Door.Purpose.CREATING));
        Schema.migrate(fresh);
        Register.seal(fresh.address());
    }

    /** A file without our history is not brought up to date: it is damaged, or somebody else's. */
    private void upgrade() {
        Connection connection = door.open(Door.Purpose.READING);
        int version;
        try {
            version = Schema.version(door.speaking(connection), door);
        } finally {
            FileDoor.close(connection);
        }
        if (version < Schema.VERSION && !new FileUpgrade(door).isDone()) {
            upgrade();
        }
    }
}
