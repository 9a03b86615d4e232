package cfie.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * An archive on its way out: table by table, row by row, in memory that does not grow with them.
 * The same tables and moment give the same bytes.
 */
public final class ArchiveWriter {
    private static final LocalDateTime NO_DAY = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Seal.Sealing sealing;
    private final ZipOutputStream zip;
    private final List<Manifest.Table> tables = new ArrayList<>();

    public ArchiveWriter(OutputStream out) {
        this.sealing = new Seal.Sealing(out);
        this.zip = new ZipOutputStream(sealing);
    }

    /** The rows of a table, handed over one by one. */
    public interface Rows {
        void each(Consumer<List<Optional<String>>> visitor);
    }

    public void table(String name, List<String> columns, Rows rows) {
        TableSum sum = new TableSum();
        begin(name + Manifest.ENDING);
        write(sum.add(columns.stream().map(Optional::of).toList()));
        rows.each(cells -> write(sum.add(cells)));
        tables.add(sum.of(name));
    }

    /** Ends the archive; what it says of itself. */
    public Manifest finish(int schema, String cfie, Instant moment) {
        Manifest manifest =
                new Manifest(
                        Manifest.FORMAT,
                        schema,
                        cfie,
                        moment.truncatedTo(ChronoUnit.SECONDS).toString(),
                        List.copyOf(tables));
        begin(Manifest.NAME);
        write(manifest.json());
        try {
            zip.closeEntry();
            zip.setComment(Seal.blank());
            sealing.hold();
            zip.finish();
            sealing.seal();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
        return manifest;
    }

    private void begin(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_DAY);
        try {
            zip.putNextEntry(entry);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private void write(byte[] bytes) {
        try {
            zip.write(bytes);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
