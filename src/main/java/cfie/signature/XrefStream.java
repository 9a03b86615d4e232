package cfie.signature;

import cfie.signature.Xref.Entry;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** The table of objects in its new form: numbers in a stream. */
final class XrefStream {
    private static final int LONGEST_DICTIONARY = 1 << 15;
    private static final int LONGEST = 4 << 20;
    private static final int UP = 12;

    private XrefStream() {}

    static XrefKeys keys(int at, byte[] pdf) {
        int length = Math.min(LONGEST_DICTIONARY, pdf.length - at);
        String text = new String(pdf, at, length, StandardCharsets.ISO_8859_1);
        int stream = text.indexOf("stream");
        Xref.require(stream > 0);
        int behind = stream + "stream".length();
        behind += text.startsWith("\r\n", behind) ? 2 : 1;
        return new XrefKeys(text.substring(0, stream), at + behind, true);
    }

    static Map<Integer, Entry> entries(XrefKeys keys, byte[] pdf) {
        long[] widths = keys.numbers("W").orElseThrow(Xref::malformed);
        Xref.require(widths.length == 3);
        for (long width : widths) {
            Xref.require(width <= 4);
        }
        long size = keys.number("Size").orElseThrow(Xref::malformed);
        long[] index = keys.numbers("Index").orElse(new long[] {0, size});
        Xref.require(index.length % 2 == 0);
        Rows rows = new Rows(content(keys, pdf), widths);
        Map<Integer, Entry> entries = new HashMap<>();
        for (int part = 0; part < index.length; part += 2) {
            for (long number = index[part]; number < index[part] + index[part + 1]; number++) {
                Xref.require(number < size && entries.put((int) number, rows.next()) == null);
            }
        }
        Xref.require(rows.isAtEnd());
        return entries;
    }

    private static byte[] content(XrefKeys keys, byte[] pdf) {
        long length = keys.number("Length").orElseThrow(Xref::malformed);
        Xref.require(keys.behind() + length <= pdf.length);
        byte[] raw = new byte[(int) length];
        System.arraycopy(pdf, keys.behind(), raw, 0, raw.length);
        if (!keys.has("Filter")) {
            return raw;
        }
        Xref.require(keys.dictionary().matches("(?s).*/Filter\\s*\\[?\\s*/FlateDecode\\b.*"));
        byte[] plain = inflated(raw);
        if (!keys.has("Predictor")) {
            return plain;
        }
        long columns = keys.number("Columns").orElseThrow(Xref::malformed);
        Xref.require(keys.number("Predictor").orElseThrow(Xref::malformed) == UP);
        return summed(plain, (int) columns);
    }

    private static byte[] inflated(byte[] raw) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(raw);
            byte[] plain = new byte[LONGEST];
            int length = inflater.inflate(plain);
            Xref.require(inflater.finished());
            return java.util.Arrays.copyOf(plain, length);
        } catch (DataFormatException broken) {
            throw Xref.malformed();
        } finally {
            inflater.end();
        }
    }

    /** Each row is told as its difference from the row above, behind the mark of that way. */
    private static byte[] summed(byte[] plain, int columns) {
        Xref.require(columns > 0 && plain.length % (columns + 1) == 0);
        byte[] rows = new byte[plain.length / (columns + 1) * columns];
        for (int at = 0; at < rows.length; at++) {
            int row = at / columns;
            Xref.require(plain[row * (columns + 1)] == 2);
            int above = row == 0 ? 0 : rows[at - columns];
            rows[at] = (byte) (plain[at + row + 1] + above);
        }
        return rows;
    }

    /** The numbers of the stream, three to an object. */
    private static final class Rows {
        private final byte[] content;
        private final long[] widths;
        private int at;

        Rows(byte[] content, long[] widths) {
            this.content = content;
            this.widths = widths;
        }

        Entry next() {
            long kind = widths[0] == 0 ? 1 : number(widths[0]);
            long place = number(widths[1]);
            long more = number(widths[2]);
            Xref.require(kind <= 2 && (kind != 1 || more == 0));
            Entry.Kind read = Entry.Kind.values()[(int) kind];
            return new Entry(read, read == Entry.Kind.FREE ? 0 : place);
        }

        boolean isAtEnd() {
            return at == content.length;
        }

        private long number(long width) {
            Xref.require(at + width <= content.length);
            long number = 0;
            for (long left = width; left > 0; left--) {
                number = number << 8 | content[at++] & 0xff;
            }
            return number;
        }
    }
}
