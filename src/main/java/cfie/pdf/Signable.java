package cfie.pdf;

import java.security.MessageDigest;

/**
 * A document that lacks only its signature: what is signed is all of it but the place of the
 * signature itself.
 */
public final class Signable {
    private final byte[] bytes;
    private final int start;
    private final int end;
    private final Template template;

    Signable(byte[] bytes, int start, int end, Template template) {
        this.bytes = bytes;
        this.start = start;
        this.end = end;
        this.template = template;
    }

    /** The document as it is; not a copy. */
    public byte[] bytes() {
        return bytes;
    }

    /** Where the place of the signature begins, with its opening bracket. */
    public int contentsAt() {
        return start;
    }

    /** How many bytes a signature may have. */
    public int room() {
        return (end - start - 2) / 2;
    }

    /** The SHA-256 of what is signed; what all documents begin with is not read again. */
    public byte[] digest() {
        MessageDigest digest = template.digest();
        int read = template.prefix().length;
        digest.update(bytes, read, start - read);
        digest.update(bytes, end, bytes.length - end);
        return digest.digest();
    }

    /** Puts the signature in its place; the document, signed. */
    public byte[] sign(byte[] signature) {
        if (signature.length > room()) {
            throw new IllegalArgumentException(
                    "a signature of %d bytes for %d".formatted(signature.length, room()));
        }
        Octets hex = new Octets(2 * signature.length).hex(signature);
        System.arraycopy(hex.array(), 0, bytes, start + 1, hex.length());
        return bytes;
    }
}
