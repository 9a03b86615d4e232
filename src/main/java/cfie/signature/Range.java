package cfie.signature;

import java.util.Arrays;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSInteger;

/** The bytes of which a signature speaks: from the first to its own, and from behind those on. */
public record Range(int open, int close, int end) {
    private static final int PARTS = 4;

    /** None unless the one gap of the range is a signature's own digits and nothing else. */
    static Optional<Range> of(COSArray typed, byte[] pdf) {
        if (typed == null || typed.size() != PARTS) {
            return Optional.empty();
        }
        long[] parts = new long[PARTS];
        for (int at = 0; at < PARTS; at++) {
            if (!(typed.getObject(at) instanceof COSInteger number)) {
                return Optional.empty();
            }
            parts[at] = number.longValue();
        }
        return of(parts, pdf.length).filter(range -> range.isOwn(pdf));
    }

    private static Optional<Range> of(long[] parts, int length) {
        boolean ordered =
                parts[0] == 0
                        && parts[1] > 0
                        && parts[2] > parts[1] + 2
                        && parts[3] > 0
                        && parts[2] <= length
                        && parts[3] <= length - parts[2];
        return ordered
                ? Optional.of(
                        new Range((int) parts[1], (int) parts[2], (int) (parts[2] + parts[3])))
                : Optional.empty();
    }

    /** The signed bytes, one behind the other. */
    byte[] signed(byte[] pdf) {
        byte[] signed = Arrays.copyOf(pdf, open + end - close);
        System.arraycopy(pdf, close, signed, open, end - close);
        return signed;
    }

    /** The bytes that the digits stand for; none where capital and small letters are mixed. */
    Optional<byte[]> contents(byte[] pdf) {
        boolean small = false;
        boolean capital = false;
        byte[] contents = new byte[(close - open - 2) / 2];
        for (int at = open + 1; at < close - 1; at++) {
            small |= pdf[at] >= 'a';
            capital |= pdf[at] >= 'A' && pdf[at] <= 'F';
            int half = (at - open - 1) / 2;
            contents[half] = (byte) (contents[half] << 4 | Character.digit(pdf[at], 16));
        }
        return small && capital ? Optional.empty() : Optional.of(contents);
    }

    private boolean isOwn(byte[] pdf) {
        boolean own = pdf[open] == '<' && pdf[close - 1] == '>' && (close - open) % 2 == 0;
        for (int at = open + 1; own && at < close - 1; at++) {
            own = Character.digit(pdf[at], 16) >= 0;
        }
        return own;
    }
}
