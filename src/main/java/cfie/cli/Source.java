package cfie.cli;

import cfie.value.OneLine;
import cfie.value.Unavailable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The file to import; what comes on stdin is put into a file first, since it is read twice. */
record Source(Path path, boolean isTemporary) implements AutoCloseable {
    static Source of(String file, InputStream in) {
        if (!file.equals("-")) {
            return new Source(named(file), false);
        }
        try {
            Path spool = Files.createTempFile("cfie", ".csv");
            Files.copy(in, spool, StandardCopyOption.REPLACE_EXISTING);
            return new Source(spool, true);
        } catch (IOException refused) {
            throw new Unavailable(Unavailable.Reason.FILE_UNREADABLE, file);
        }
    }

    private static Path named(String file) {
        try {
            return Path.of(file);
        } catch (InvalidPathException malformed) {
            throw new Unavailable(Unavailable.Reason.FILE_UNREADABLE, OneLine.shown(file));
        }
    }

    @Override
    public void close() {
        try {
            if (isTemporary) {
                Files.deleteIfExists(path);
            }
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
