package cfie.signature;

import cfie.signature.Xref.Entry;
import java.util.HashMap;
import java.util.Map;

/** The table of objects in its new form: numbers in a stream. */
final class XrefStream {
    private XrefStream() {}

    static XrefKeys keys(int at, byte[] pdf) {
        Strict reader = new Strict(pdf, at);
        reader.head();
        Map<String, String> keys = reader.dictionary();
        Xref.require(reader.takes("stream"));
        reader.endLine();
        return new XrefKeys(keys, reader.at(), true);
    }

    static Map<Integer, Entry> entries(XrefKeys keys, byte[] pdf) {
        long[] widths = keys.numbers("W").orElseThrow(Xref::malformed);
        Xref.require(widths.length == 3);
        for (long width : widths) {
            Xref.require(width <= 4);
        }
        Xref.require(widths[0] + widths[1] + widths[2] > 0);
        long size = keys.number("Size").orElseThrow(Xref::malformed);
        long[] index = keys.numbers("Index").orElse(new long[] {0, size});
        Xref.require(index.length % 2 == 0);
        Rows rows = new Rows(Content.of(keys, pdf), widths);
        Map<Integer, Entry> entries = new HashMap<>();
        for (int part = 0; part < index.length; part += 2) {
            for (long number = index[part]; number < index[part] + index[part + 1]; number++) {
                Xref.require(number < size && entries.put((int) number, rows.next()) == null);
            }
        }
        Xref.require(rows.isAtEnd());
        return entries;
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
            return read == Entry.Kind.FREE ? Entry.NOWHERE : new Entry(read, place, (int) more);
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
