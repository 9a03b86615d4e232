package cfie.certificate;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;

/** A text as squares that a telephone reads. */
record QrCode(ByteMatrix squares) {
    private static final int QUIET = 3;
    // Any mask can be read; looking for the best one costs ten times the rest.
    private static final int MASK = 3;

    static QrCode of(String text) {
        try {
            return new QrCode(
                    Encoder.encode(text, ErrorCorrectionLevel.M, hints(text)).getMatrix());
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(text, tooLong);
        }
    }

    /** Draws it as one shape, so that no seams show, on its own white ground. */
    void draw(Pen pen, float x, float y, float side) {
        float square = side / (squares.getWidth() + 2 * QUIET);
        pen.fill(Colour.WHITE, x, y, side, side).raw(Colour.NAVY.fill()).raw("q ");
        pen.matrix(square, 0, 0, -square, x + QUIET * square, y + side - QUIET * square);
        for (int row = 0; row < squares.getHeight(); row++) {
            drawRow(pen, row);
        }
        pen.raw("f Q\n");
    }

    private void drawRow(Pen pen, int row) {
        int start = 0;
        for (int column = 0; column <= squares.getWidth(); column++) {
            if (!isDark(column, row)) {
                if (column > start) {
                    pen.numbers(start, row, column - start, 1).raw("re ");
                }
                start = column + 1;
            }
        }
    }

    private boolean isDark(int column, int row) {
        return column < squares.getWidth() && squares.get(column, row) == 1;
    }

    private static Map<EncodeHintType, Object> hints(String text) {
        Map<EncodeHintType, Object> hints = new EnumMap<>(EncodeHintType.class);
        hints.put(EncodeHintType.QR_MASK_PATTERN, MASK);
        if (!StandardCharsets.US_ASCII.newEncoder().canEncode(text)) {
            hints.put(EncodeHintType.CHARACTER_SET, StandardCharsets.UTF_8.name());
        }
        return hints;
    }
}
