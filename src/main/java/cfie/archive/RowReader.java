package cfie.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads rows in the one form that they are written in; anything else is refused. */
final class RowReader {
    /** No row is longer: pictures, the longest cells, come to a third of it. */
    static final int LONGEST = 1 << 23;

    private static final int BLOCK = 1 << 13;
    private static final int END = -1;

    private final Reader in;
    private final char[] block = new char[BLOCK];
    private final StringBuilder text = new StringBuilder();
    private int at;
    private int filled;
    private int length;

    RowReader(InputStream in) {
        this.in =
                new InputStreamReader(
                        in,
                        StandardCharsets.UTF_8
                                .newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    /** What is no row of ours. */
    static final class Malformed extends IOException {
        private static final long serialVersionUID = 1;
    }

    Optional<List<Optional<String>>> next() throws IOException {
        length = 0;
        int sign = read();
        if (sign == END) {
            return Optional.empty();
        }
        List<Optional<String>> cells = new ArrayList<>();
        while (true) {
            boolean isQuoted = sign == '"';
            cells.add(isQuoted ? Optional.of(quoted()) : Optional.empty());
            sign = isQuoted ? read() : sign;
            if (sign == '\n') {
                return Optional.of(cells);
            }
            if (sign != ',') {
                throw new Malformed();
            }
            sign = read();
        }
    }

    private String quoted() throws IOException {
        text.setLength(0);
        while (true) {
            int sign = read();
            if (sign == END) {
                throw new Malformed();
            }
            if (sign == '"') {
                if (peek() != '"') {
                    return text.toString();
                }
                read();
            }
            text.append((char) sign);
        }
    }

    private int read() throws IOException {
        int sign = peek();
        at++;
        if (++length > LONGEST) {
            throw new Malformed();
        }
        return sign;
    }

    private int peek() throws IOException {
        if (at >= filled) {
            at = 0;
            filled = in.read(block);
        }
        return filled < 0 ? END : block[at];
    }
}
