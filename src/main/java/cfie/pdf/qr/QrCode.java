package cfie.pdf.qr;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;

/**
 * A text as squares that a telephone reads: row by row, eight squares a byte from the left; the
 * dark ones are 1.
 */
public record QrCode(int side, byte[] rows) {
    /** How many squares of quiet ground lie around it. */
    public static final int QUIET = 3;

    /** Quickly if the text is plain and of ordinary length, else with the library. */
    public static QrCode of(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        boolean isPlain = bytes.length == text.length();
        return isPlain ? QrSquares.of(bytes).orElseGet(() -> ofAny(text)) : ofAny(text);
    }

    static QrCode ofAny(String text) {
        try {
            return of(
                    Encoder.encode(text, ErrorCorrectionLevel.M, hints(text))
                            .getMatrix()
                            .getArray());
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(text, tooLong);
        }
    }

    private static QrCode of(byte[][] squares) {
        int stride = (squares.length + 7) / 8;
        byte[] rows = new byte[squares.length * stride];
        for (int y = 0; y < squares.length; y++) {
            for (int x = 0; x < squares.length; x++) {
                rows[y * stride + x / 8] |= (byte) (squares[y][x] << 7 - x % 8);
            }
        }
        return new QrCode(squares.length, rows);
    }

    /** How many squares of the text's code stand in a row, with the quiet ground on both sides. */
    public static int squares(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        OptionalInt plain =
                bytes.length == text.length() ? QrSquares.side(bytes.length) : OptionalInt.empty();
        return plain.orElseGet(() -> ofAny(text).side) + 2 * QUIET;
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
