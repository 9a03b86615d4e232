package cfie.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Files and folders for their owner alone, whatever the process grants others by default. */
final class Private {
    private static final String FILE = "rw-------";
    private static final String FOLDER = "rwx------";

    private Private() {}

    static void makeFolder(Path folder) throws IOException {
        Disk.makeFolder(folder, only(FOLDER, folder));
    }

    static void makeFile(Path file) throws IOException {
        Files.createFile(file, only(FILE, file));
    }

    /** Takes from others what they were granted. */
    static void close(Path file) throws IOException {
        if (Disk.isPosix(file)) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(FILE));
        }
    }

    private static FileAttribute<?>[] only(String permissions, Path path) {
        return Disk.isPosix(path)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
