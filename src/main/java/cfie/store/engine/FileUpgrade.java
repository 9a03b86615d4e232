package cfie.store.engine;

import cfie.value.Unavailable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.flywaydb.core.api.FlywayException;

/**
 * Brings a copy of an embedded file up to date and puts it in its place: the engine takes no
 * migration back, and one that stopped half way could never be gone on with.
 */
record FileUpgrade(FileDoor door) {
    /** Whether it was done; if not, another program had just put another file in its place. */
    boolean isDone() {
        FileAddress draft = door.address().draft();
        try {
            return isPlaced(draft);
        } catch (IOException | FlywayException refused) {
            if (Disk.isBehind(refused)) {
                throw door.unavailable(Unavailable.Reason.OUTPUT_UNWRITABLE);
            }
            throw (FlywayException) refused;
        } finally {
            discard(draft);
        }
    }

    private boolean isPlaced(FileAddress draft) throws IOException {
        FileAddress address = door.address();
        // where an open file cannot be replaced, others are kept out until just before
        boolean isHeld = Disk.isPosix(address.file());
        Optional<Object> before = Disk.identity(address.file());
        try (FileChannel original =
                FileChannel.open(
                        address.file(), StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            lock(original);
            if (!before.equals(Disk.identity(address.file()))) {
                return false;
            }
            make(draft, original);
            new FileSums(door).drop();
            if (isHeld) {
                Disk.place(draft.file(), address.file());
            }
        }
        if (!isHeld) {
            Disk.place(draft.file(), address.file());
        }
        return true;
    }

    private void make(FileAddress draft, FileChannel original) throws IOException {
        draft.file().toFile().deleteOnExit();
        copy(original, draft);
        Disk.makeAlike(draft.file(), door.address().file());
        Schema.migrate(new FileDoor(draft));
    }

    /** What was not put in its place is nobody's. */
    private static void discard(FileAddress draft) {
        try {
            Files.deleteIfExists(draft.file());
        } catch (IOException busy) {
            // the next command tidies it away
            return;
        }
    }

    /** The lock that the engine itself uses, on the one handle: closing another would lose it. */
    private void lock(FileChannel original) throws IOException {
        FileWait wait = new FileWait(door.address(), door.visit());
        while (!isLocked(original)) {
            wait.more();
        }
    }

    private static boolean isLocked(FileChannel original) throws IOException {
        try {
            return original.tryLock() != null;
        } catch (OverlappingFileLockException held) {
            return false;
        }
    }

    private static void copy(FileChannel original, FileAddress draft) throws IOException {
        Files.deleteIfExists(draft.file());
        Private.makeFile(draft.file());
        try (FileChannel copy = FileChannel.open(draft.file(), StandardOpenOption.WRITE)) {
            for (long at = 0; at < original.size(); ) {
                at += original.transferTo(at, original.size() - at, copy);
            }
        }
    }
}
