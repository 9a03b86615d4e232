package cfie.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Stops what unpacks to far more than it should, in all or without coming to the end of a piece.
 */
final class BoundedBytes extends FilterInputStream {
    private static final int LONGEST_PIECE = 4 << 20;
    private static final int HARMLESS = 8 << 20;
    private static final int STEEPEST = 200;

    private final long most;
    private long total;
    private int piece;
    private boolean isExceeded;

    /**
     * @param packed how many bytes it takes in its file
     * @param most how many it may unpack to at the very most
     */
    BoundedBytes(InputStream in, long packed, long most) {
        super(in);
        this.most = Math.min(most, Math.max(HARMLESS, packed * STEEPEST));
    }

    void pieceEnded() {
        piece = 0;
    }

    /** How many there were. */
    long total() {
        return total;
    }

    boolean isExceeded() {
        return isExceeded;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        return counted(read, Math.min(read, 0) + 1);
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        int read = super.read(buffer, from, length);
        return counted(read, Math.max(read, 0));
    }

    private int counted(int result, int bytes) throws IOException {
        total += bytes;
        piece += bytes;
        isExceeded = total > most || piece > LONGEST_PIECE;
        if (isExceeded) {
            throw new IOException("too large");
        }
        return result;
    }
}
