package cfie.cli.file;

import cfie.store.engine.Disk;
import cfie.value.Unavailable;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * One ZIP file for many, there whole or not at all. Nothing is compressed, since PDF files are
 * already, and no clock is asked: the same files give the same bytes.
 */
final class OutZip implements AutoCloseable {
    private static final LocalDateTime NO_DAY = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Path file;
    private final Path draft;
    private final ZipOutputStream zip;

    private OutZip(Path file, Path draft, OutputStream out) {
        this.file = file;
        this.draft = draft;
        this.zip = new ZipOutputStream(new BufferedOutputStream(out));
    }

    static OutZip open(Path named) {
        Path file = OutFile.placed(named);
        Path draft = Drafts.lasting(file);
        try {
            return new OutZip(file, draft, Files.newOutputStream(draft));
        } catch (IOException refused) {
            throw new Unavailable(Unavailable.Reason.OUTPUT_UNWRITABLE, named);
        }
    }

    void add(String name, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCompressedSize(content.length);
        entry.setCrc(sum.getValue());
        entry.setTimeLocal(NO_DAY);
        try {
            zip.putNextEntry(entry);
            zip.write(content);
            zip.closeEntry();
        } catch (IOException refused) {
            throw new Unavailable(Unavailable.Reason.OUTPUT_UNWRITABLE, file);
        }
    }

    /** Moves what was written into its place. */
    void keep() {
        try {
            zip.close();
            Disk.place(draft, file);
            Drafts.tidy(file);
        } catch (IOException refused) {
            throw new Unavailable(Unavailable.Reason.OUTPUT_UNWRITABLE, file);
        }
    }

    /** Leaves no draft behind. */
    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        } finally {
            OutFile.discard(draft);
        }
    }
}
