package cfie.cli.file;

import cfie.archive.Archive;
import cfie.archive.ArchiveWriter;
import cfie.archive.Manifest;
import cfie.archive.OwnersOnly;
import cfie.cli.command.Version;
import cfie.store.engine.Disk;
import cfie.store.whole.Contents;
import cfie.value.Unavailable;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Set;
import java.util.function.LongConsumer;

/**
 * The archive of a register in a file of its owner's: written beside its place, on the disk, read
 * again, and only then moved into it.
 */
public record OutArchive(Path file, Path draft) {
    private static final int BLOCK = 1 << 16;

    public static OutArchive to(Path named) {
        Path file = OutFile.placed(named);
        return new OutArchive(file, Drafts.lasting(file));
    }

    /** What the archive says of itself. */
    public Manifest write(Contents contents, Instant moment, LongConsumer progress) {
        try {
            Manifest manifest = draft(contents, moment, progress);
            reread();
            Disk.place(draft, file);
            Drafts.tidy(file);
            return manifest;
        } catch (IOException | UncheckedIOException refused) {
            throw new Unavailable(Unavailable.Reason.OUTPUT_UNWRITABLE, file);
        } finally {
            OutFile.discard(draft);
        }
    }

    private Manifest draft(Contents contents, Instant moment, LongConsumer progress)
            throws IOException {
        try (FileChannel channel =
                        FileChannel.open(
                                draft,
                                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                                OwnersOnly.file(draft));
                OutputStream out =
                        new BufferedOutputStream(Channels.newOutputStream(channel), BLOCK)) {
            ArchiveWriter archive = new ArchiveWriter(out);
            contents.writeTo(archive, progress);
            Manifest manifest = archive.finish(contents.version(), Version.text(), moment);
            channel.force(true);
            return manifest;
        }
    }

    /** A copy is only worth something once it was read again. */
    private void reread() throws IOException {
        try {
            Archive.check(draft);
        } catch (Unavailable broken) {
            throw new IOException(broken);
        }
    }
}
