package cfie.cli.file;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What nothing was written to is as it was before. */
final class NewFoldersTest {
    @TempDir Path folder;

    @Test
    void allAreTakenAwayButThoseInUse() throws IOException {
        Path one = folder.resolve("new/pdf");
        Path other = folder.resolve("new/print/all/book.pdf");
        NewFolders made = NewFolders.towards(Stream.of(one, other));
        Files.createDirectories(one);
        Files.createDirectories(other.getParent());
        made.discard();
        assertFalse(Files.exists(folder.resolve("new")));
        Files.createDirectories(one);
        Files.createDirectories(other.getParent());
        Files.writeString(one.resolve("x"), "");
        made.discard();
        assertFalse(Files.exists(folder.resolve("new/print")));
        assertTrue(Files.exists(one.resolve("x")));
        assertTrue(Files.exists(folder));
    }
}
