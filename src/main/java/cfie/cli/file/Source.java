package cfie.cli.file;

import cfie.value.OneLine;
import cfie.value.Unavailable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The file to import; what comes through a pipe is put into a file first, since it is read twice.
 */
public record Source(Path path, boolean isTemporary) implements AutoCloseable {
    public static Source of(String file, InputStream in) {
        if (file.equals("-")) {
            return spooled(file, in);
        }
        Path named = named(file);
        if (Files.isRegularFile(named) || Files.isDirectory(named) || !Files.exists(named)) {
            return new Source(named, false);
        }
        try (InputStream pipe = Files.newInputStream(named)) {
            return spooled(file, pipe);
        } catch (IOException refused) {
            throw new Unavailable(Unavailable.Reason.FILE_UNREADABLE, file);
        }
    }

    private static Source spooled(String file, InputStream in) {
        try {
            Path spool = Files.createTempFile("cfie", ".csv");
            spool.toFile().deleteOnExit();
            fill(spool, in);
            return new Source(spool, true);
        } catch (IOException refused) {
            throw new Unavailable(Unavailable.Reason.FILE_UNREADABLE, file);
        }
    }

    /** The file stays the one that was made for its owner alone; half filled, it goes. */
    private static void fill(Path spool, InputStream in) throws IOException {
        try (OutputStream out = Files.newOutputStream(spool, StandardOpenOption.WRITE)) {
            in.transferTo(out);
        } catch (IOException | RuntimeException refused) {
            Files.deleteIfExists(spool);
            throw refused;
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
