package cfie.pdf;

/**
 * Literals and repeats as bits: in codes made for them, or the fixed ones where these do better.
 */
final class HuffmanBlock {
    private static final int END = 256;
    private static final int REPEATS = 257;
    private static final int[] ORDER = {
        16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15
    };
    private static final int[] ZERO_RUNS = {
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 3, 7
    };
    private static final HuffmanCode FIXED_LETTERS = HuffmanCode.fixed(288);
    private static final HuffmanCode FIXED_WAYS = HuffmanCode.fixed(30);
    private static final int HEAD = 14;

    private final HuffmanCode letters = new HuffmanCode(286, 15);
    private final HuffmanCode ways = new HuffmanCode(30, 15);
    private final HuffmanCode lengths = new HuffmanCode(19, 7);
    private final int[] told = new int[316];
    private int tellings;
    private Octets packed = new Octets(0);
    private long bits;
    private int count;

    void begin(Octets target) {
        packed = target;
    }

    void write(int[] tokens, int size, boolean isLast) {
        count(tokens, size);
        tellLengths();
        int own = HEAD + toldBits() + letters.cost(letters) + ways.cost(ways);
        boolean isOwn = own < FIXED_LETTERS.cost(letters) + FIXED_WAYS.cost(ways);
        bits(isLast ? 1 : 0, 1);
        bits(isOwn ? 2 : 1, 2);
        if (isOwn) {
            writeLengths();
        }
        HuffmanCode one = isOwn ? letters : FIXED_LETTERS;
        HuffmanCode other = isOwn ? ways : FIXED_WAYS;
        for (int at = 0; at < size; at++) {
            writeToken(tokens[at], one, other);
        }
        symbol(one, END);
    }

    void end() {
        while (count > 0) {
            packed.put((int) bits);
            bits >>>= 8;
            count -= 8;
        }
        bits = 0;
        count = 0;
    }

    private void count(int[] tokens, int size) {
        letters.clear();
        ways.clear();
        letters.count(END);
        for (int at = 0; at < size; at++) {
            int length = tokens[at] >>> 16;
            if (length == 0) {
                letters.count(tokens[at]);
            } else {
                letters.count(REPEATS + lengthSymbol(length));
                ways.count(waySymbol(tokens[at] & 0xFFFF));
            }
        }
        letters.build();
        ways.build();
    }

    /**
     * The lengths of both codes, runs of zeros told as one: symbol, and how many above its base.
     */
    private void tellLengths() {
        lengths.clear();
        tellings = 0;
        int first = letters.used(REPEATS);
        int all = first + ways.used(1);
        int at = 0;
        while (at < all) {
            int zeros = 0;
            while (at + zeros < all && zeros < 138 && length(at + zeros, first) == 0) {
                zeros++;
            }
            if (zeros > 2) {
                tell(zeros > 10 ? 18 : 17, zeros - (zeros > 10 ? 11 : 3));
                at += zeros;
            } else {
                tell(length(at, first), 0);
                at++;
            }
        }
        lengths.build();
    }

    private int length(int at, int first) {
        return at < first ? letters.length(at) : ways.length(at - first);
    }

    private void tell(int symbol, int more) {
        lengths.count(symbol);
        told[tellings++] = more << 8 | symbol;
    }

    private int toldBits() {
        int sum = 3 * kinds() + lengths.cost(lengths);
        for (int at = 0; at < tellings; at++) {
            sum += ZERO_RUNS[told[at] & 0xFF];
        }
        return sum;
    }

    private int kinds() {
        int kinds = ORDER.length;
        while (kinds > 4 && lengths.length(ORDER[kinds - 1]) == 0) {
            kinds--;
        }
        return kinds;
    }

    private void writeLengths() {
        bits(letters.used(REPEATS) - REPEATS, 5);
        bits(ways.used(1) - 1, 5);
        int kinds = kinds();
        bits(kinds - 4, 4);
        for (int kind = 0; kind < kinds; kind++) {
            bits(lengths.length(ORDER[kind]), 3);
        }
        for (int at = 0; at < tellings; at++) {
            int symbol = told[at] & 0xFF;
            symbol(lengths, symbol);
            bits(told[at] >> 8, ZERO_RUNS[symbol]);
        }
    }

    private void writeToken(int token, HuffmanCode one, HuffmanCode other) {
        int length = token >>> 16;
        if (length == 0) {
            symbol(one, token);
            return;
        }
        int symbol = lengthSymbol(length);
        symbol(one, REPEATS + symbol);
        int more = bitsOfLength(symbol);
        bits(length - 3 & (1 << more) - 1, more);
        int distance = token & 0xFFFF;
        int way = waySymbol(distance);
        symbol(other, way);
        int rest = bitsOfWay(way);
        bits(distance - 1 & (1 << rest) - 1, rest);
    }

    /** Four lengths to each number of further bits; the longest of all has a symbol of its own. */
    static int lengthSymbol(int length) {
        if (length == 258) {
            return 28;
        }
        int above = length - 3;
        int more = Math.max(0, 29 - Integer.numberOfLeadingZeros(above));
        return (more << 2) + (above >> more);
    }

    /** Two distances to each number of further bits. */
    static int waySymbol(int distance) {
        int above = distance - 1;
        int more = Math.max(0, 30 - Integer.numberOfLeadingZeros(above));
        return (more << 1) + (above >> more);
    }

    static int bitsOfLength(int symbol) {
        return symbol < 8 || symbol == 28 ? 0 : symbol / 4 - 1;
    }

    static int bitsOfWay(int symbol) {
        return symbol < 4 ? 0 : symbol / 2 - 1;
    }

    private void symbol(HuffmanCode code, int symbol) {
        bits(code.code(symbol), code.length(symbol));
    }

    private void bits(int value, int size) {
        bits |= (long) value << count;
        count += size;
        while (count >= 8) {
            packed.put((int) bits);
            bits >>>= 8;
            count -= 8;
        }
    }
}
