package cfie.pdf;

import java.util.Arrays;
import java.util.zip.Adler32;

/**
 * Packs bytes as RFC 1950 and 1951 say. Our own, since a library's choices change with its version
 * and a certificate made again must be the same to the byte.
 */
final class Deflate {
    private static final int WINDOW = 1 << 15;
    private static final int HASH_BITS = 13;
    private static final int SHORTEST = 3;
    private static final int LONGEST = 258;
    private static final int PIECE = 1 << 14;

    private final int[] head = new int[1 << HASH_BITS];
    private final int[] previous = new int[WINDOW];
    private final int[] tokens = new int[PIECE];
    private final Adler32 check = new Adler32();
    private final HuffmanBlock block = new HuffmanBlock();
    private byte[] bytes = {};
    private int length;
    // Where in the tables these bytes begin: what lies before was of other bytes.
    private int base = 1;
    private int found;

    /** How hard repeats are looked for: in what one document adds, or in what all begin with. */
    enum Care {
        QUICK(4),
        SMALL(4096);

        private final int depth;

        Care(int depth) {
            this.depth = depth;
        }
    }

    void pack(Octets some, Care care, Octets packed) {
        bytes = some.array();
        length = some.length();
        packed.put(0x78).put(0x9C);
        block.begin(packed);
        int at = 0;
        do {
            int count = 0;
            while (count < PIECE && at < length) {
                int token = token(at, care);
                tokens[count++] = token;
                at += Math.max(1, token >>> 16);
            }
            block.write(tokens, count, at == length);
        } while (at < length);
        block.end();
        writeCheck(packed);
        forget();
    }

    private void writeCheck(Octets packed) {
        check.reset();
        check.update(bytes, 0, length);
        for (int shift = 24; shift >= 0; shift -= 8) {
            packed.put((int) (check.getValue() >> shift));
        }
    }

    /** A repeat as length and distance, or else the byte itself. */
    private int token(int at, Care care) {
        int repeat = repeat(at, care.depth);
        int distance = at - found;
        keep(at);
        boolean isBetterLater = care == Care.SMALL && repeat(at + 1, care.depth) > repeat;
        if (repeat < SHORTEST || isBetterLater) {
            return bytes[at] & 0xFF;
        }
        for (int one = at + 1; one < at + repeat; one++) {
            keep(one);
        }
        return repeat << 16 | distance;
    }

    /** The length of the longest repeat here of what came before; where that was is noted. */
    private int repeat(int at, int depth) {
        int most = Math.min(LONGEST, length - at);
        if (most < SHORTEST) {
            return 0;
        }
        int best = 0;
        int candidate = head[hash(at)] - base;
        for (int tries = depth; tries > 0 && candidate >= 0 && best < most; tries--) {
            if (at - candidate >= WINDOW) {
                return best;
            }
            int same =
                    best == 0 || bytes[candidate + best] == bytes[at + best]
                            ? same(candidate, at, most)
                            : 0;
            if (same > best) {
                best = same;
                found = candidate;
            }
            candidate = previous[candidate & WINDOW - 1] - base;
        }
        return best;
    }

    private int same(int candidate, int at, int most) {
        int end = Arrays.mismatch(bytes, candidate, candidate + most, bytes, at, at + most);
        return end < 0 ? most : end;
    }

    private void keep(int at) {
        if (at + SHORTEST <= length) {
            int hash = hash(at);
            previous[at & WINDOW - 1] = head[hash];
            head[hash] = base + at;
        }
    }

    private void forget() {
        base += length;
        if (base > Integer.MAX_VALUE / 2) {
            Arrays.fill(head, 0);
            base = 1;
        }
        bytes = new byte[0];
    }

    private int hash(int at) {
        int three = bytes[at] & 0xFF | (bytes[at + 1] & 0xFF) << 8 | (bytes[at + 2] & 0xFF) << 16;
        return three * 0x9E3779B1 >>> 32 - HASH_BITS;
    }
}
