package cfie.pdf;

import java.util.Arrays;

/** Packs bytes: the longest of the last repeats is looked for, and each piece has its codes. */
final class Blocks {
    private static final int WINDOW = 1 << 15;
    private static final int HASH_BITS = 13;
    private static final int SHORTEST = 3;
    private static final int LONGEST = 258;
    private static final int DEPTH = 64;
    private static final int PIECE = 1 << 14;

    private final int[] head = new int[1 << HASH_BITS];
    private final int[] previous = new int[WINDOW];
    private final int[] tokens = new int[PIECE];
    private final HuffmanBlock block = new HuffmanBlock();
    private byte[] bytes = {};
    private int length;
    // Where in the tables these bytes begin: what lies before was of other bytes.
    private int base = 1;
    private int found;

    /** Packs the bytes as small as it goes. */
    void pack(byte[] some, int count, Octets packed) {
        bytes = some;
        length = count;
        block.begin(packed);
        int at = 0;
        do {
            int pieces = 0;
            while (pieces < PIECE && at < length) {
                int token = token(at);
                tokens[pieces++] = token;
                at += Math.max(1, token >>> 16);
            }
            block.write(tokens, pieces, at == length);
        } while (at < length);
        block.end();
        forget();
    }

    /** A repeat as length and distance, or else the byte itself. */
    private int token(int at) {
        int repeat = repeat(at);
        int distance = at - found;
        keep(at);
        boolean isBetterLater = repeat(at + 1) > repeat;
        if (repeat < SHORTEST || isBetterLater) {
            return bytes[at] & 0xFF;
        }
        for (int one = at + 1; one < at + repeat; one++) {
            keep(one);
        }
        return repeat << 16 | distance;
    }

    /** The length of the longest repeat here of what came before; where that was is noted. */
    private int repeat(int at) {
        int most = Math.min(LONGEST, length - at);
        if (most < SHORTEST) {
            return 0;
        }
        int best = 0;
        int candidate = head[hash(at)] - base;
        for (int tries = DEPTH; tries > 0 && candidate >= 0 && best < most; tries--) {
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
