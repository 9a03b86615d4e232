package cfie.store.engine;

import cfie.value.Unavailable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Makes a copy of an embedded file over and puts it in its place, while nobody else has it open:
 * whoever is killed meanwhile leaves the file as it was.
 *
 * @param unwritable why it stops where the disk is behind it
 */
record FileReplacement(FileDoor door, FileWait waiting, Unavailable.Reason unwritable) {
    /**
     * Whether it was done; if not, another program had just put another file in its place.
     *
     * @param making what is done to the copy
     */
    boolean isDone(Consumer<FileAddress> making) {
        try {
            // not a name that only leads to it
            Path file = door.address().file().toRealPath();
            FileAddress draft =
                    new FileAddress(FileAddress.withoutEnding(file), door.address().key()).draft();
            try {
                return isPlaced(draft, file, making);
            } finally {
                discard(draft);
            }
        } catch (IOException | RuntimeException refused) {
            if (Disk.isBehind(refused)) {
                throw door.unavailable(unwritable);
            }
            throw (RuntimeException) refused;
        }
    }

    private boolean isPlaced(FileAddress draft, Path file, Consumer<FileAddress> making)
            throws IOException {
        // where an open file cannot be replaced, others are kept out until just before
        boolean isHeld = Disk.isPosix(file);
        Optional<Object> before = Disk.identity(file);
        try (FileChannel original =
                FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            lock(original);
            if (!before.equals(Disk.identity(file))) {
                return false;
            }
            copy(original, draft);
            making.accept(draft);
            Disk.makeAlike(draft.file(), file);
            new FileSums(door).drop();
            if (isHeld) {
                Disk.place(draft.file(), file);
            }
        }
        if (!isHeld) {
            Disk.place(draft.file(), file);
        }
        return true;
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
        while (!isLocked(original)) {
            waiting.more();
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
        draft.file().toFile().deleteOnExit();
        Files.deleteIfExists(draft.file());
        Private.makeFile(draft.file());
        try (FileChannel copy = FileChannel.open(draft.file(), StandardOpenOption.WRITE)) {
            for (long at = 0; at < original.size(); ) {
                at += original.transferTo(at, original.size() - at, copy);
            }
        }
    }
}
