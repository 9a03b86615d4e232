package cfie.pdf;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Packs what one document adds: one look back for each byte, and the codes that readers know
 * beforehand. A little larger than what careful packing gives, and several times faster.
 */
final class FastBlock {
    private static final VarHandle FOUR =
            MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle EIGHT =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int HASH_BITS = 12;
    private static final int SHORTEST = 4;
    private static final int LONGEST = 258;
    private static final int WINDOW = 1 << 13;
    private static final int END = 256;

    // By byte, by length and by distance: the bits to write, and above them how many they are.
    private static final int SIZE = 48;
    private static final long BITS = (1L << SIZE) - 1;
    private static final long[] LETTERS = new long[END + 1];
    private static final long[] LENGTHS = new long[LONGEST + 1];
    private static final long[] DISTANCES = new long[WINDOW + 1];

    private final int[] head = new int[1 << HASH_BITS];
    // Where in the table these bytes begin: what lies before was of other bytes.
    private int base = WINDOW;
    private long[] tokens = new long[1 << 10];

    static {
        HuffmanCode letters = HuffmanCode.fixed(288);
        HuffmanCode ways = HuffmanCode.fixed(30);
        for (int letter = 0; letter <= END; letter++) {
            LETTERS[letter] = (long) letters.length(letter) << SIZE | letters.code(letter);
        }
        for (int length = 3; length <= LONGEST; length++) {
            int symbol = HuffmanBlock.lengthSymbol(length);
            int more = HuffmanBlock.bitsOfLength(symbol);
            LENGTHS[length] = joined(letters, END + 1 + symbol, length - 3, more);
        }
        for (int distance = 1; distance <= WINDOW; distance++) {
            int symbol = HuffmanBlock.waySymbol(distance);
            int more = HuffmanBlock.bitsOfWay(symbol);
            DISTANCES[distance] = joined(ways, symbol, distance - 1, more);
        }
    }

    private static long joined(HuffmanCode code, int symbol, int value, int more) {
        int length = code.length(symbol);
        long rest = (long) (value & (1 << more) - 1) << length;
        return (long) (length + more) << SIZE | rest | code.code(symbol);
    }

    void pack(byte[] bytes, int length, Octets packed) {
        if (tokens.length <= length) {
            tokens = new long[2 * length];
        }
        int count = find(bytes, length);
        // Nothing takes more than nine bits for eight.
        byte[] target = packed.room(length + length / 8 + 16);
        packed.lengthen(write(target, packed.length(), count));
        forget(length);
    }

    /** Notes what to write for each byte or repeat; how many these are. */
    private int find(byte[] bytes, int length) {
        int[] seen = head;
        int count = 0;
        int from = 0;
        while (from < length - SHORTEST) {
            int four = (int) FOUR.get(bytes, from);
            int hash = four * 0x9E3779B1 >>> 32 - HASH_BITS;
            int candidate = seen[hash] - base;
            seen[hash] = base + from;
            boolean isNear = candidate >= 0 && from - candidate <= WINDOW;
            if (isNear && (int) FOUR.get(bytes, candidate) == four) {
                int same = same(bytes, candidate, from, Math.min(LONGEST, length - from));
                tokens[count++] = repeat(same, from - candidate);
                from += same;
            } else {
                tokens[count++] = LETTERS[bytes[from++] & 0xFF];
            }
        }
        while (from < length) {
            tokens[count++] = LETTERS[bytes[from++] & 0xFF];
        }
        tokens[count++] = LETTERS[END];
        return count;
    }

    private static long repeat(int length, int distance) {
        long one = LENGTHS[length];
        long other = DISTANCES[distance];
        return (one & ~BITS) + (other & ~BITS) | one & BITS | (other & BITS) << (one >>> SIZE);
    }

    private static int same(byte[] bytes, int one, int other, int most) {
        int same = SHORTEST;
        while (same + Long.BYTES <= most) {
            long differing =
                    (long) EIGHT.get(bytes, one + same) ^ (long) EIGHT.get(bytes, other + same);
            if (differing != 0) {
                return same + (Long.numberOfTrailingZeros(differing) >> 3);
            }
            same += Long.BYTES;
        }
        while (same < most && bytes[one + same] == bytes[other + same]) {
            same++;
        }
        return same;
    }

    /** Writes the only block, of known codes; where it ends. */
    private int write(byte[] target, int start, int count) {
        int at = start;
        long bits = 3;
        int pending = 3;
        for (int token = 0; token < count; token++) {
            long entry = tokens[token];
            bits |= (entry & BITS) << pending;
            pending += (int) (entry >>> SIZE);
            EIGHT.set(target, at, bits);
            at += pending >> 3;
            bits >>>= pending & ~7;
            pending &= 7;
        }
        return pending > 0 ? at + 1 : at;
    }

    /** What was seen in other bytes counts as never seen, without wiping the table. */
    private void forget(int length) {
        base += length;
        if (base > Integer.MAX_VALUE / 2) {
            Arrays.fill(head, 0);
            base = WINDOW;
        }
    }
}
