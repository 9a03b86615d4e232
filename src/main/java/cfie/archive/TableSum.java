package cfie.archive;

import cfie.value.Sha256;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;

/** The sums of a table: of its text, and of its rows whatever their order. */
public final class TableSum {
    private final MessageDigest digest = Sha256.digest();
    private long rows = -1;
    private long bytes;
    private long unordered;

    /** Adds a row; the first is the names of the columns. */
    public byte[] add(List<Optional<String>> cells) {
        byte[] line = new Row(cells).line();
        digest.update(line);
        rows++;
        bytes += line.length;
        unordered += mixed(line);
        return line;
    }

    /**
     * Two sums that err in different ways, spread over all bits, so that rows do not cancel out.
     */
    private static long mixed(byte[] line) {
        CRC32C sum = new CRC32C();
        sum.update(line);
        long both = sum.getValue() << 32 ^ Arrays.hashCode(line);
        both = (both ^ both >>> 30) * 0xbf58476d1ce4e5b9L;
        both = (both ^ both >>> 27) * 0x94d049bb133111ebL;
        return both ^ both >>> 31;
    }

    long rows() {
        return rows;
    }

    long bytes() {
        return bytes;
    }

    /** Whether the other has the same rows, be it in another order. */
    public boolean isOfTheRowsOf(TableSum other) {
        return rows == other.rows && bytes == other.bytes && unordered == other.unordered;
    }

    /** What the manifest says of the table; nothing can be added any more. */
    Manifest.Table of(String name) {
        return new Manifest.Table(name, rows, bytes, Sha256.hex(digest));
    }
}
