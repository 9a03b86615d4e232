package cfie.archive;

import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** How files and folders are made that nobody but their owner may look into. */
public final class OwnersOnly {
    private OwnersOnly() {}

    public static FileAttribute<?>[] file(Path file) {
        return permitting(file, "rw-------");
    }

    public static FileAttribute<?>[] folder(Path folder) {
        return permitting(folder, "rwx------");
    }

    /** Where the file system knows no such permissions, the folder around decides. */
    private static FileAttribute<?>[] permitting(Path path, String permissions) {
        boolean posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
