package cfie.store.engine;

import cfie.archive.OwnersOnly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Files and folders for their owner alone, whatever the process grants others by default. */
final class Private {
    private static final String FILE = "rw-------";

    private Private() {}

    static void makeFolder(Path folder) throws IOException {
        Disk.makeFolder(folder, OwnersOnly.folder(folder));
    }

    static void makeFile(Path file) throws IOException {
        Files.createFile(file, OwnersOnly.file(file));
    }

    /** Takes from others what they were granted. */
    static void close(Path file) throws IOException {
        if (Disk.isPosix(file)) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(FILE));
        }
    }
}
