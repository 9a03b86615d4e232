package cfie.cli.file;

import cfie.store.engine.Disk;
import cfie.table.BookWriter;
import cfie.table.CsvWriter;
import cfie.table.Dialect;
import cfie.table.RowWriter;
import cfie.value.Unavailable;
import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** A file that is there whole or not at all: written beside its place, then moved into it. */
public final class OutFile implements AutoCloseable {
    private final Path file;
    private final Path draft;
    private final PrintStream out;
    private final PrintWriter writer;

    private OutFile(Path file, Path draft, PrintStream out) {
        this.file = file;
        this.draft = draft;
        this.out = out;
        this.writer =
                new PrintWriter(
                        new BufferedWriter(
                                new OutputStreamWriter(out, StandardCharsets.UTF_8.newEncoder())));
    }

    public static OutFile open(Path named) {
        Path file = placed(named);
        Path draft = Drafts.lasting(file);
        try {
            OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft));
            return new OutFile(file, draft, new PrintStream(out));
        } catch (IOException refused) {
            throw new Unavailable(Unavailable.Reason.OUTPUT_UNWRITABLE, named);
        }
    }

    PrintWriter writer() {
        return writer;
    }

    /** Writes rows into it: a workbook where its name says so, else a text in that form. */
    public RowWriter rows(String title, Dialect dialect, List<String> names, Set<String> numbers) {
        return BookWriter.isNamed(file)
                ? new BookWriter(out, title, names, numbers)
                : new CsvWriter(writer, dialect, names);
    }

    /** The same of figures, of which the first columns tell in words what they are of. */
    public RowWriter figures(String title, List<String> names, int words) {
        return BookWriter.isNamed(file)
                ? BookWriter.ofFigures(out, title, names, words)
                : new CsvWriter(writer, names);
    }

    /** Moves what was written into its place. */
    public void keep() {
        boolean isLost = writer.checkError() || out.checkError();
        writer.close();
        try {
            if (isLost) {
                throw new IOException(draft.toString());
            }
            Disk.place(draft, file);
            Drafts.tidy(file);
        } catch (IOException refused) {
            throw new Unavailable(Unavailable.Reason.OUTPUT_UNWRITABLE, file);
        }
    }

    /** Leaves no draft behind. */
    @Override
    public void close() {
        writer.close();
        discard(draft);
    }

    public static void write(Path file, Consumer<PrintWriter> content) {
        try (OutFile open = open(file)) {
            content.accept(open.writer());
            open.keep();
        }
    }

    /** For what can be made again: a power cut may take it back. */
    public static void write(Path named, byte[] content) {
        Path file = placed(named);
        Path draft = Drafts.of(file);
        try {
            Files.write(draft, content);
            Files.move(
                    draft,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException refused) {
            discard(draft);
            throw new Unavailable(Unavailable.Reason.OUTPUT_UNWRITABLE, named);
        }
    }

    /** Written as it grows, and there whole or not at all. */
    public static void stream(Path named, Consumer<OutputStream> content) {
        Path file = placed(named);
        Path draft = Drafts.lasting(file);
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft))) {
                content.accept(out);
            }
            Disk.place(draft, file);
            Drafts.tidy(file);
        } catch (IOException | UncheckedIOException refused) {
            throw new Unavailable(Unavailable.Reason.OUTPUT_UNWRITABLE, named);
        } finally {
            discard(draft);
        }
    }

    /** Makes sure that files can be written below the folder, before anything else is done. */
    public static void tryFolder(Path folder) {
        Path trial = folder.resolve(".cfie-prueba");
        try {
            write(trial, new byte[0]);
            discard(trial);
        } catch (Unavailable refused) {
            throw new Unavailable(Unavailable.Reason.OUTPUT_UNWRITABLE, folder);
        }
    }

    static Path placed(Path named) {
        Path file = named.toAbsolutePath().normalize();
        if (file.getParent() == null || Files.isDirectory(file)) {
            throw new Unavailable(Unavailable.Reason.OUTPUT_UNWRITABLE, named);
        }
        try {
            Disk.makeFolder(file.getParent());
            return file;
        } catch (IOException refused) {
            throw new Unavailable(Unavailable.Reason.OUTPUT_UNWRITABLE, named);
        }
    }

    static void discard(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
