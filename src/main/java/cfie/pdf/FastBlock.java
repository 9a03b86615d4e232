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
    private static final int SIZE = 24;
    private static final int[] LETTERS = new int[END + 1];
    private static final int[] LENGTHS = new int[LONGEST + 1];
    private static final int[] DISTANCES = new int[WINDOW + 1];

    private final int[] head = new int[1 << HASH_BITS];
    // Where in the table these bytes begin: what lies before was of other bytes.
    private int base = WINDOW;
    private byte[] target = {};
    private int at;
    private long bits;
    private int count;

    static {
        HuffmanCode letters = HuffmanCode.fixed(288);
        HuffmanCode ways = HuffmanCode.fixed(30);
        for (int letter = 0; letter <= END; letter++) {
            LETTERS[letter] = letters.length(letter) << SIZE | letters.code(letter);
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

    private static int joined(HuffmanCode code, int symbol, int value, int more) {
        int length = code.length(symbol);
        int rest = (value & (1 << more) - 1) << length;
        return length + more << SIZE | rest | code.code(symbol);
    }

    void pack(byte[] bytes, int length, Octets packed) {
        // Nothing takes more than nine bits for eight.
        target = packed.room(length + length / 8 + 16);
        at = packed.length();
        bits = 3;
        count = 3;
        int from = 0;
        while (from < length - SHORTEST) {
            int four = (int) FOUR.get(bytes, from);
            int candidate = lastSeen(four, from);
            boolean isNear = candidate >= 0 && from - candidate <= WINDOW;
            if (isNear && (int) FOUR.get(bytes, candidate) == four) {
                int same = same(bytes, candidate, from, Math.min(LONGEST, length - from));
                put(LENGTHS[same]);
                put(DISTANCES[from - candidate]);
                from += same;
            } else {
                put(LETTERS[bytes[from++] & 0xFF]);
            }
        }
        while (from < length) {
            put(LETTERS[bytes[from++] & 0xFF]);
        }
        put(LETTERS[END]);
        finish(packed);
        forget(length);
    }

    private static int same(byte[] bytes, int one, int other, int most) {
        int end = Arrays.mismatch(bytes, one, one + most, bytes, other, other + most);
        return end < 0 ? most : end;
    }

    /** Where the four bytes were seen before, if at all; from now on, here. */
    private int lastSeen(int four, int from) {
        int hash = four * 0x9E3779B1 >>> 32 - HASH_BITS;
        int candidate = head[hash] - base;
        head[hash] = base + from;
        return candidate;
    }

    private void put(int entry) {
        bits |= (long) (entry & (1 << SIZE) - 1) << count;
        count += entry >>> SIZE;
        if (count >= 32) {
            EIGHT.set(target, at, bits);
            at += 4;
            bits >>>= 32;
            count -= 32;
        }
    }

    private void finish(Octets packed) {
        EIGHT.set(target, at, bits);
        packed.lengthen(at + (count + 7 >> 3));
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
