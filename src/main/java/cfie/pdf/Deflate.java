package cfie.pdf;

import java.util.zip.Adler32;

/**
 * Packs bytes as RFC 1950 and 1951 say. Our own, since a library's choices change with its version
 * and a certificate made again must be the same to the byte.
 */
final class Deflate {
    /** How many bytes at the end tell all others apart. */
    static final int SUM = 4;

    private final Adler32 check = new Adler32();
    private final Packing packing;

    /** How repeats are found and told. */
    private interface Packing {
        void pack(byte[] bytes, int length, Octets packed);
    }

    private Deflate(Packing packing) {
        this.packing = packing;
    }

    /** For what one document adds. */
    static Deflate fast() {
        return new Deflate(new FastBlock()::pack);
    }

    /** For what all documents begin with. */
    static Deflate careful() {
        return new Deflate(new CarefulBlocks()::pack);
    }

    void pack(Octets bytes, Octets packed) {
        packed.put(0x78).put(0x9C);
        packing.pack(bytes.array(), bytes.length(), packed);
        check.reset();
        check.update(bytes.array(), 0, bytes.length());
        int sum = (int) check.getValue();
        packed.put(sum >> 24).put(sum >> 16).put(sum >> 8).put(sum);
    }
}
