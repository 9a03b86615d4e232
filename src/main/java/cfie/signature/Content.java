package cfie.signature;

import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** What a stream of objects, or of places of objects, holds: plain, or packed in the common way. */
final class Content {
    private static final int LONGEST = 4 << 20;
    private static final int UP = 12;

    private Content() {}

    /** Where it ends, which must be where the stream says that it does. */
    static int end(XrefKeys keys, byte[] pdf) {
        long end = keys.behind() + keys.number("Length").orElseThrow(Xref::malformed);
        Xref.require(end <= pdf.length && !keys.has("F"));
        Strict behind = new Strict(pdf, (int) end);
        Xref.require(behind.takes("endstream") && behind.takes("endobj"));
        return (int) end;
    }

    static byte[] of(XrefKeys keys, byte[] pdf) {
        int end = end(keys, pdf);
        byte[] raw = Arrays.copyOfRange(pdf, keys.behind(), end);
        if (!keys.has("Filter")) {
            return raw;
        }
        Xref.require(keys.only("Filter").filter("/FlateDecode"::equals).isPresent());
        byte[] plain = inflated(raw);
        XrefKeys parameters = keys.within("DecodeParms");
        if (!parameters.has("Predictor")) {
            return plain;
        }
        long columns = parameters.number("Columns").orElseThrow(Xref::malformed);
        Xref.require(parameters.number("Predictor").orElseThrow(Xref::malformed) == UP);
        return summed(plain, (int) columns);
    }

    private static byte[] inflated(byte[] raw) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(raw);
            byte[] plain = new byte[LONGEST];
            int length = inflater.inflate(plain);
            Xref.require(inflater.finished());
            return Arrays.copyOf(plain, length);
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
}
