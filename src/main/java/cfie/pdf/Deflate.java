package cfie.pdf;

import java.util.zip.Adler32;

/**
 * Packs bytes as RFC 1950 and 1951 say. Our own, since a library's choices change with its version
 * and a certificate made again must be the same to the byte.
 */
final class Deflate {
    private final Adler32 check = new Adler32();
    private final Blocks blocks = new Blocks();

    void pack(Octets bytes, Octets packed) {
        packed.put(0x78).put(0x9C);
        blocks.pack(bytes.array(), bytes.length(), packed);
        check.reset();
        check.update(bytes.array(), 0, bytes.length());
        int sum = (int) check.getValue();
        packed.put(sum >> 24).put(sum >> 16).put(sum >> 8).put(sum);
    }
}
