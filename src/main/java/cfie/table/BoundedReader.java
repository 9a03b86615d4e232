package cfie.table;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Stops a reader that goes too far without finding the end of a row: an open quote, mostly. */
final class BoundedReader extends FilterReader {
    static final int LONGEST_ROW = 200_000;

    private int sinceRow;
    private long all;

    BoundedReader(Reader in) {
        super(in);
    }

    /** How many letters were read. */
    long all() {
        return all;
    }

    /** Says that a row ended. */
    void rowEnded() {
        sinceRow = 0;
    }

    @Override
    public int read() throws IOException {
        return counted(super.read(), 1);
    }

    @Override
    public int read(char[] buffer, int from, int length) throws IOException {
        int read = super.read(buffer, from, Math.min(length, LONGEST_ROW / 10));
        return counted(read, read);
    }

    private int counted(int result, int characters) throws IOException {
        sinceRow += Math.max(characters, 0);
        all += Math.max(characters, 0);
        if (sinceRow > LONGEST_ROW) {
            throw new TooLong();
        }
        return result;
    }

    /** No row is this long. */
    static final class TooLong extends IOException {
        private static final long serialVersionUID = 1;
    }
}
