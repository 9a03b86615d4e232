package cfie.archive;

import cfie.value.OneLine;
import cfie.value.Unavailable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** An archive to be read: unbroken, and holding what its manifest says and nothing else. */
public final class Archive implements AutoCloseable {
    private static final int LONGEST_MANIFEST = 1 << 20;

    /** Text of ours is packed to a tenth or less; what is a bomb, to a thousandth. */
    private static final long MOST_PACKED = 500;

    private final Path file;
    private final ZipFile zip;
    private final Manifest manifest;

    private Archive(Path file, ZipFile zip) throws IOException {
        this.file = file;
        this.zip = zip;
        this.manifest = readManifest();
        checkEntries();
    }

    /** Who takes the rows of a table: first the names of its columns. */
    public interface Reading {
        void columns(List<String> names);

        void row(long line, List<Optional<String>> cells);
    }

    /** Whether a file is an archive of ours, be it damaged. */
    public static boolean isOne(Path file) {
        try {
            return Seal.of(file).isPresent();
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** Looks at every byte of the file before anything else. */
    public static void check(Path file) {
        try {
            Seal seal =
                    Seal.of(file)
                            .orElseThrow(
                                    () -> new Unavailable(Unavailable.Reason.ARCHIVE_FORM, file));
            if (seal.format() > Manifest.FORMAT) {
                throw new Unavailable(Unavailable.Reason.ARCHIVE_NEWER, file);
            }
            if (!seal.isUnbroken(file)) {
                throw new Unavailable(Unavailable.Reason.ARCHIVE_DAMAGED, file);
            }
        } catch (IOException refused) {
            throw new Unavailable(Unavailable.Reason.FILE_UNREADABLE, file);
        }
    }

    public static Archive open(Path file) {
        check(file);
        try {
            ZipFile zip = new ZipFile(file.toFile());
            try {
                return new Archive(file, zip);
            } catch (Unavailable | IOException unsound) {
                zip.close();
                throw unsound;
            }
        } catch (IOException refused) {
            throw unsound(file, Manifest.NAME, Fault.MANIFEST);
        }
    }

    public Manifest manifest() {
        return manifest;
    }

    /** Hands over a table row by row, and then makes sure that it was the one of the manifest. */
    public TableSum each(String table, Reading reading) {
        Manifest.Table said =
                manifest.tables().stream()
                        .filter(one -> one.name().equals(table))
                        .findFirst()
                        .orElseThrow();
        TableSum sum = new TableSum();
        try (InputStream in = zip.getInputStream(zip.getEntry(said.entry()))) {
            RowReader rows = new RowReader(in);
            reading.columns(names(rows, sum, said));
            Optional<List<Optional<String>>> row = next(rows, sum, said);
            while (row.isPresent()) {
                reading.row(sum.rows() + 1, row.get());
                row = next(rows, sum, said);
            }
        } catch (IOException broken) {
            throw unsound(said.entry() + ":" + (sum.rows() + 2), Fault.ROW);
        }
        if (!sum.of(table).equals(said)) {
            throw unsound(said.entry(), Fault.SUM);
        }
        return sum;
    }

    private List<String> names(RowReader rows, TableSum sum, Manifest.Table said)
            throws IOException {
        return next(rows, sum, said).orElseThrow(RowReader.Malformed::new).stream()
                .map(name -> name.orElse(""))
                .toList();
    }

    private Optional<List<Optional<String>>> next(RowReader rows, TableSum sum, Manifest.Table said)
            throws IOException {
        Optional<List<Optional<String>>> row = rows.next();
        row.ifPresent(sum::add);
        if (sum.bytes() > said.bytes()) {
            throw unsound(said.entry(), Fault.TOO_LARGE);
        }
        return row;
    }

    private Manifest readManifest() throws IOException {
        ZipEntry entry = zip.getEntry(Manifest.NAME);
        if (entry == null) {
            throw unsound(Manifest.NAME, Fault.ENTRY_MISSING);
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] json = in.readNBytes(LONGEST_MANIFEST);
            if (in.read() >= 0) {
                throw unsound(Manifest.NAME, Fault.TOO_LARGE);
            }
            return Manifest.of(json);
        }
    }

    private void checkEntries() throws IOException {
        Set<String> known =
                manifest.tables().stream().map(Manifest.Table::entry).collect(Collectors.toSet());
        known.add(Manifest.NAME);
        Set<String> seen = new HashSet<>();
        for (ZipEntry entry : zip.stream().toList()) {
            if (!known.contains(entry.getName())) {
                throw unsound(OneLine.shown(entry.getName()), Fault.ENTRY_UNKNOWN);
            }
            if (!seen.add(entry.getName())) {
                throw unsound(entry.getName(), Fault.ENTRY_DOUBLE);
            }
        }
        known.removeAll(seen);
        if (!known.isEmpty()) {
            throw unsound(known.iterator().next(), Fault.ENTRY_MISSING);
        }
        if (manifest.bytes() / MOST_PACKED > Files.size(file)) {
            throw unsound(Manifest.NAME, Fault.TOO_LARGE);
        }
    }

    private Unavailable unsound(String place, Fault fault) {
        return unsound(file, place, fault);
    }

    /** What stops who finds that a table contradicts itself. */
    public Unavailable unsoundTable(String table, Fault fault) {
        return unsound(table + Manifest.ENDING, fault);
    }

    /** What stops who finds that a row is not what it should be. */
    public Unavailable unsoundRow(String table, long line, Fault fault) {
        return unsound(table + Manifest.ENDING + ":" + line, fault);
    }

    private static Unavailable unsound(Path file, String place, Fault fault) {
        return new Unavailable(Unavailable.Reason.ARCHIVE_UNSOUND, file, place, fault);
    }

    /** What stops who misses a table, or finds one too many. */
    public Unavailable unsound() {
        return unsound(Manifest.NAME, Fault.MANIFEST);
    }

    /** Written by a newer program than this. */
    public Unavailable newer() {
        return new Unavailable(Unavailable.Reason.ARCHIVE_NEWER, file);
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
