package cfie.pdf;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;

/** A text as squares that a telephone reads, by rows; the dark ones are 1. */
record QrCode(byte[][] squares) {
    private static final int QUIET = 3;

    /** Quickly if the text is plain and of ordinary length, else with the library. */
    static QrCode of(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        byte[][] quick = bytes.length == text.length() ? QrSquares.of(bytes) : new byte[0][];
        return quick.length > 0 ? new QrCode(quick) : ofAny(text);
    }

    static QrCode ofAny(String text) {
        try {
            return new QrCode(
                    Encoder.encode(text, ErrorCorrectionLevel.M, hints(text))
                            .getMatrix()
                            .getArray());
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(text, tooLong);
        }
    }

    /** Draws it as one stencil, so that no seams show, on its own white ground. */
    void draw(Pen pen, float x, float y, float side) {
        int count = squares.length;
        float square = side / (count + 2 * QUIET);
        pen.fill(Colour.WHITE, x, y, side, side).raw(Colour.NAVY.fill()).raw("q ");
        double inner = square * count;
        pen.matrix(inner, 0, 0, inner, x + QUIET * square, y + QUIET * square);
        Octets target = pen.operators().ascii("BI/IM true/BPC 1/D[1 0]/F/AHx/W ").integer(count);
        target.ascii("/H ").integer(count).ascii("\nID ");
        for (byte[] row : squares) {
            drawRow(row, target);
        }
        target.ascii(">\nEI Q\n");
    }

    /** Eight squares a byte, as digits. */
    private static void drawRow(byte[] row, Octets target) {
        for (int column = 0; column < row.length; column += 8) {
            int eight = 0;
            for (int one = column; one < column + 8; one++) {
                eight = eight << 1 | (one < row.length ? row[one] & 1 : 0);
            }
            target.put(Character.forDigit(eight >> 4, 16)).put(Character.forDigit(eight & 15, 16));
        }
    }

    private static Map<EncodeHintType, Object> hints(String text) {
        Map<EncodeHintType, Object> hints = new EnumMap<>(EncodeHintType.class);
        hints.put(EncodeHintType.QR_MASK_PATTERN, QrSquares.MASK);
        if (!StandardCharsets.US_ASCII.newEncoder().canEncode(text)) {
            hints.put(EncodeHintType.CHARACTER_SET, StandardCharsets.UTF_8.name());
        }
        return hints;
    }
}
