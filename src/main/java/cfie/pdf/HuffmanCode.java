package cfie.pdf;

import java.util.Arrays;

/** Short codes for frequent symbols and long ones for rare: first counted, then built. */
final class HuffmanCode {
    private final int longest;
    private final int[] counts;
    private final byte[] lengths;
    private final short[] codes;
    private final long[] queue;
    private final int[] weights;
    private final int[] parents;

    HuffmanCode(int symbols, int longest) {
        this.longest = longest;
        counts = new int[symbols];
        lengths = new byte[symbols];
        codes = new short[symbols];
        queue = new long[symbols];
        weights = new int[2 * symbols];
        parents = new int[2 * symbols];
    }

    /** The code that readers know beforehand: of literals and lengths, or of distances. */
    static HuffmanCode fixed(int symbols) {
        HuffmanCode code = new HuffmanCode(symbols, 9);
        for (int symbol = 0; symbol < symbols; symbol++) {
            int length = symbol < 144 || symbol >= 280 ? 8 : symbol < 256 ? 9 : 7;
            code.lengths[symbol] = (byte) (symbols == 288 ? length : 5);
        }
        code.assign();
        return code;
    }

    void clear() {
        Arrays.fill(counts, 0);
    }

    void count(int symbol) {
        counts[symbol]++;
    }

    int length(int symbol) {
        return lengths[symbol];
    }

    int code(int symbol) {
        return codes[symbol] & 0xFFFF;
    }

    /** How many symbols up to the last that has a code; at least so many. */
    int used(int least) {
        int last = counts.length;
        while (last > least && lengths[last - 1] == 0) {
            last--;
        }
        return last;
    }

    /** How many bits everything counted by the other takes in this code. */
    int cost(HuffmanCode counted) {
        int cost = 0;
        for (int symbol = 0; symbol < counted.counts.length; symbol++) {
            cost += counted.counts[symbol] * lengths[symbol];
        }
        return cost;
    }

    void build() {
        for (int scale = 0; !fits(scale); scale++) {
            // Rare symbols count for more, until no code is too long.
        }
        assign();
    }

    private boolean fits(int scale) {
        int used = sort(scale);
        Arrays.fill(lengths, (byte) 0);
        if (used == 1) {
            lengths[(int) (queue[0] & 0xFFFF)] = 1;
        }
        if (used < 2) {
            return true;
        }
        join(used);
        int[] depths = weights;
        int top = 2 * used - 2;
        depths[top] = 0;
        for (int node = top - 1; node >= 0; node--) {
            depths[node] = depths[parents[node]] + 1;
        }
        boolean fits = true;
        for (int leaf = 0; leaf < used; leaf++) {
            lengths[(int) (queue[leaf] & 0xFFFF)] = (byte) depths[leaf];
            fits &= depths[leaf] <= longest;
        }
        return fits;
    }

    /** The symbols that occur, the rarest first. */
    private int sort(int scale) {
        int used = 0;
        for (int symbol = 0; symbol < counts.length; symbol++) {
            if (counts[symbol] > 0) {
                queue[used++] = (long) (counts[symbol] + (1 << scale) - 1 >> scale) << 16 | symbol;
            }
        }
        Arrays.sort(queue, 0, used);
        return used;
    }

    /** Joins the two lightest, leaves or joined ones, until one is left. */
    private void join(int used) {
        for (int leaf = 0; leaf < used; leaf++) {
            weights[leaf] = (int) (queue[leaf] >>> 16);
        }
        int leaf = 0;
        int joined = used;
        for (int next = used; next < 2 * used - 1; next++) {
            int weight = 0;
            for (int child = 0; child < 2; child++) {
                boolean isLeaf =
                        leaf < used && (joined == next || weights[leaf] <= weights[joined]);
                int lightest = isLeaf ? leaf++ : joined++;
                weight += weights[lightest];
                parents[lightest] = next;
            }
            weights[next] = weight;
        }
    }

    /** Codes of one length follow each other; their bits are written from the highest. */
    private void assign() {
        int code = 0;
        for (int length = 1; length <= longest; length++) {
            for (int symbol = 0; symbol < lengths.length; symbol++) {
                if (lengths[symbol] == length) {
                    codes[symbol] = (short) (Integer.reverse(code) >>> 32 - length);
                    code++;
                }
            }
            code <<= 1;
        }
    }
}
