package cfie.signature;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;

/**
 * The place of a signature in a PDF's bytes: from the {@code <} of its hexadecimal digits to behind
 * their {@code >}. The signature speaks of all that is not in it.
 */
public record Slot(int open, int close) {
    private static final byte[] DIGITS =
            "0123456789abcdef".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

    /** SHA-256 of the first bytes of a buffer, as many as the file has, but for the slot. */
    public byte[] digest(byte[] pdf, int length) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(pdf, 0, open);
            sha256.update(pdf, close, length - close);
            return sha256.digest();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Writes a signature into the slot, and zeros behind it. */
    public void fill(byte[] pdf, byte[] signature) {
        int end = open + 1 + 2 * signature.length;
        if (end >= close) {
            throw new IllegalArgumentException("%d bytes for %s".formatted(signature.length, this));
        }
        int at = open;
        pdf[at++] = '<';
        for (byte octet : signature) {
            pdf[at++] = DIGITS[octet >> 4 & 0xf];
            pdf[at++] = DIGITS[octet & 0xf];
        }
        Arrays.fill(pdf, end, close - 1, (byte) '0');
        pdf[close - 1] = '>';
    }
}
