package cfie.cli.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cfie.value.Unavailable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rows that come through a pipe lie in a file meanwhile, which nobody else reads. */
final class SourceTest {
    private static final Path PLACE = Path.of(System.getProperty("java.io.tmpdir"));

    private final String rows = "nif;" + UUID.randomUUID();

    private InputStream pipe() {
        return new ByteArrayInputStream(rows.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void onlyItsOwnerReadsWhatCameThroughAPipe() throws IOException {
        try (Source source = Source.of("-", pipe())) {
            assertEquals(rows, Files.readString(source.path()));
            assumeTrue(Files.getFileStore(source.path()).supportsFileAttributeView("posix"));
            assertEquals(
                    PosixFilePermissions.fromString("rw-------"),
                    Files.getPosixFilePermissions(source.path()));
        }
        assertFalse(isLeft());
    }

    @Test
    void nothingIsLeftOfAPipeThatBreaks() throws IOException {
        InputStream broken =
                new SequenceInputStream(
                        pipe(),
                        new InputStream() {
                            @Override
                            public int read() throws IOException {
                                throw new IOException("broken");
                            }
                        });
        Unavailable told = assertThrows(Unavailable.class, () -> Source.of("-", broken));
        assertEquals(Unavailable.Reason.FILE_UNREADABLE, told.reason());
        assertFalse(isLeft());
    }

    /** Other programs may be making and deleting theirs in the same place. */
    private boolean isLeft() throws IOException {
        try (Stream<Path> there = Files.list(PLACE)) {
            List<Path> spools =
                    there.filter(file -> file.getFileName().toString().matches("cfie.*\\.csv"))
                            .toList();
            return spools.stream().anyMatch(this::holdsTheRows);
        }
    }

    private boolean holdsTheRows(Path file) {
        try {
            return Files.readString(file).equals(rows);
        } catch (IOException gone) {
            return false;
        }
    }
}
