package cfie.store.engine;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.Optional;

/** Files that a power cut does not take back: their bytes, and the names that lead to them. */
public final class Disk {
    private Disk() {}

    /** Puts a draft in the place of a file: whole, and there to stay. */
    public static void place(Path draft, Path file) throws IOException {
        force(draft, StandardOpenOption.WRITE);
        Files.move(
                draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        forceNames(file.getParent());
    }

    /**
     * Puts a draft where nothing is, whole and there to stay; not where something is by now. Only a
     * second name for the draft is given in one step with the look; some disks have no such names.
     */
    static boolean isPlacedNew(Path draft, Path file) throws IOException {
        force(draft, StandardOpenOption.WRITE);
        try {
            name(draft, file);
        } catch (FileAlreadyExistsException quicker) {
            return false;
        }
        forceNames(file.getParent());
        return true;
    }

    private static void name(Path draft, Path file) throws IOException {
        try {
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException quicker) {
            throw quicker;
        } catch (IOException | UnsupportedOperationException noSecondNames) {
            Files.move(draft, file);
        }
    }

    /** Whether the disk is behind it, however deep it is hidden: it is full, or a folder closed. */
    static boolean isBehind(Throwable refused) {
        return refused != null && (refused instanceof IOException || isBehind(refused.getCause()));
    }

    /** Makes a folder and those above it that are missing. */
    public static void makeFolder(Path folder, FileAttribute<?>... attributes) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Path parent = folder.getParent();
        if (parent != null) {
            makeFolder(parent, attributes);
        }
        Files.createDirectories(folder, attributes);
        if (parent != null) {
            forceNames(parent);
        }
    }

    /** Where folders cannot be opened, as on Windows, the system itself keeps names in order. */
    static void forceNames(Path folder) throws IOException {
        if (isPosix(folder)) {
            force(folder, StandardOpenOption.READ);
        }
    }

    /** What tells a file from another that was put in its place; some systems do not say. */
    static Optional<Object> identity(Path file) throws IOException {
        return Optional.ofNullable(Files.readAttributes(file, BasicFileAttributes.class).fileKey());
    }

    /** Gives a file the owner, the group and the permissions of another. */
    static void makeAlike(Path file, Path other) throws IOException {
        if (!isPosix(other)) {
            return;
        }
        PosixFileAttributes theirs = Files.readAttributes(other, PosixFileAttributes.class);
        PosixFileAttributeView ours =
                Files.getFileAttributeView(file, PosixFileAttributeView.class);
        PosixFileAttributes own = ours.readAttributes();
        if (!own.owner().equals(theirs.owner())) {
            ours.setOwner(theirs.owner());
        }
        if (!own.group().equals(theirs.group())) {
            ours.setGroup(theirs.group());
        }
        ours.setPermissions(theirs.permissions());
    }

    static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static void force(Path path, StandardOpenOption mode) throws IOException {
        try (FileChannel channel = FileChannel.open(path, mode)) {
            channel.force(true);
        }
    }
}
