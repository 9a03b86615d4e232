package cfie.cli;

import cfie.value.Unavailable;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;

/** A file that is there whole or not at all: written beside its place, then moved into it. */
final class OutFile {
    private OutFile() {}

    static void write(Path file, Consumer<PrintWriter> content) {
        Path absolute = file.toAbsolutePath();
        Path draft = draftOf(absolute);
        try {
            Files.createDirectories(absolute.getParent());
            try (PrintWriter writer =
                    new PrintWriter(Files.newBufferedWriter(draft, StandardCharsets.UTF_8))) {
                content.accept(writer);
                if (writer.checkError()) {
                    throw new IOException(draft.toString());
                }
            }
            move(draft, absolute);
        } catch (IOException refused) {
            throw new Unavailable(Unavailable.Reason.OUTPUT_UNWRITABLE, file);
        }
    }

    static void write(Path file, byte[] content) {
        Path absolute = file.toAbsolutePath();
        Path draft = draftOf(absolute);
        try {
            Files.createDirectories(absolute.getParent());
            Files.write(draft, content);
            move(draft, absolute);
        } catch (IOException refused) {
            throw new Unavailable(Unavailable.Reason.OUTPUT_UNWRITABLE, file);
        }
    }

    /** The same name at every try, so that what a killed run left is written over. */
    private static Path draftOf(Path file) {
        return file.resolveSibling("." + file.getFileName() + ".tmp");
    }

    private static void move(Path draft, Path file) throws IOException {
        Files.move(
                draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
