package cfie.cli.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two programs may write the same file, and one of them may be killed. */
final class DraftsTest {
    @TempDir Path folder;

    private Path left(Path file, Duration before) throws IOException {
        Path written = Files.createFile(folder.resolve("now"));
        FileTime now = Files.getLastModifiedTime(written);
        Files.delete(written);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "half");
        return Files.setLastModifiedTime(file, FileTime.from(now.toInstant().minus(before)));
    }

    private void write(String how) {
        switch (how) {
            case "text" -> OutFile.write(folder.resolve("a/b.csv"), out -> out.print("x"));
            case "stream" -> OutFile.stream(folder.resolve("a/b.pdf"), out -> {});
            case "zip" -> put(Optional.empty(), Optional.of(folder.resolve("a/b.zip")));
            default -> put(Optional.of(folder), Optional.empty());
        }
    }

    private static void put(Optional<Path> folder, Optional<Path> zip) {
        try (Destination to = Destination.open(folder, zip)) {
            to.put("a/b.pdf", new byte[] {1});
            to.keep();
        }
    }

    @Test
    void noTwoAreTheSame() {
        Path file = folder.resolve("b.pdf");
        assertNotEquals(Drafts.of(file), Drafts.of(file));
        assertEquals(folder, Drafts.of(file).getParent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "stream", "zip", "folder"})
    void whatAKilledRunLeftGoesAndWhatOthersWriteStays(String how) throws IOException {
        Path place = folder.resolve("a/c.pdf");
        Path forsaken = left(Drafts.of(place), Duration.ofHours(2));
        Path written = left(Drafts.of(place), Duration.ofMinutes(30));
        Path foreign = left(folder.resolve("a/.c.pdf.tmp"), Duration.ofHours(2));
        write(how);
        assertFalse(Files.exists(forsaken));
        assertTrue(Files.exists(written));
        assertTrue(Files.exists(foreign));
    }
}
