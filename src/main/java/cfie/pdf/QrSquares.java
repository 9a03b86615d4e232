package cfie.pdf;

/**
 * The squares of a QR code (ISO/IEC 18004) of versions 1 to 10, level M, bytes, and always the same
 * mask: what certificates need, and much faster than searching for the best of all.
 */
final class QrSquares {
    // Any mask can be read; looking for the best one costs ten times the rest.
    static final int MASK = 3;

    private static final int VERSIONS = 10;
    // By version: all codewords, those of correction in each block, and the number of blocks.
    private static final int[] CODEWORDS = {0, 26, 44, 70, 100, 134, 172, 196, 242, 292, 346};
    private static final int[] CORRECTION = {0, 10, 16, 26, 18, 24, 16, 18, 22, 22, 26};
    private static final int[] BLOCKS = {0, 1, 1, 1, 2, 2, 4, 4, 4, 5, 5};
    private static final int[][] ALIGNED = {
        {},
        {},
        {6, 18},
        {6, 22},
        {6, 26},
        {6, 30},
        {6, 34},
        {6, 22, 38},
        {6, 24, 42},
        {6, 26, 46},
        {6, 28, 50}
    };
    // Level M and the mask of every third diagonal, with their own correction, as the standard's
    // table has them.
    private static final int FORMAT = 0b101101101001011;
    private static final int[][] DIVISORS = new int[VERSIONS + 1][];

    private final byte[] bytes;
    private final int version;
    private final int side;
    private final byte[][] squares;
    private final boolean[][] isFixed;

    static {
        for (int version = 1; version <= VERSIONS; version++) {
            DIVISORS[version] = ReedSolomon.divisor(CORRECTION[version]);
        }
    }

    private QrSquares(byte[] bytes, int version) {
        this.bytes = bytes;
        this.version = version;
        side = 17 + 4 * version;
        squares = new byte[side][side];
        isFixed = new boolean[side][side];
    }

    /** The dark squares as ones; none if the bytes are too many. */
    static byte[][] of(byte[] bytes) {
        for (int version = 1; version <= VERSIONS; version++) {
            if (bytes.length <= room(version)) {
                return new QrSquares(bytes, version).drawn();
            }
        }
        return new byte[0][];
    }

    private static int room(int version) {
        int head = version < 10 ? 2 : 3;
        return dataOf(version) - head;
    }

    private static int dataOf(int version) {
        return CODEWORDS[version] - CORRECTION[version] * BLOCKS[version];
    }

    private byte[][] drawn() {
        drawFinder(3, 3);
        drawFinder(side - 4, 3);
        drawFinder(3, side - 4);
        drawAligned();
        drawTiming();
        drawFormat();
        if (version >= 7) {
            drawVersion();
        }
        drawData(interleaved(data()));
        return squares;
    }

    private void drawFinder(int x, int y) {
        for (int down = -4; down <= 4; down++) {
            for (int across = -4; across <= 4; across++) {
                int ring = Math.max(Math.abs(down), Math.abs(across));
                int row = y + down;
                int column = x + across;
                if (row >= 0 && row < side && column >= 0 && column < side) {
                    fix(column, row, ring != 2 && ring != 4);
                }
            }
        }
    }

    private void drawAligned() {
        for (int x : ALIGNED[version]) {
            for (int y : ALIGNED[version]) {
                if (!isFixed[y][x]) {
                    drawAligned(x, y);
                }
            }
        }
    }

    private void drawAligned(int x, int y) {
        for (int at = 0; at < 25; at++) {
            int across = at % 5 - 2;
            int down = at / 5 - 2;
            int ring = Math.max(Math.abs(across), Math.abs(down));
            fix(x + across, y + down, ring != 1);
        }
    }

    private void drawTiming() {
        for (int at = 8; at < side - 8; at++) {
            fix(at, 6, at % 2 == 0);
            fix(6, at, at % 2 == 0);
        }
    }

    /** Twice: around the first finder, and beside the other two. */
    private void drawFormat() {
        for (int bit = 0; bit < 15; bit++) {
            boolean isDark = (FORMAT >> bit & 1) == 1;
            int near = bit < 6 ? bit : bit < 8 ? bit + 1 : 14 - bit;
            if (bit < 8) {
                fix(8, near, isDark);
                fix(side - 1 - bit, 8, isDark);
            } else {
                fix(bit == 8 ? 7 : near, 8, isDark);
                fix(8, side - 15 + bit, isDark);
            }
        }
        fix(8, side - 8, true);
    }

    private void drawVersion() {
        int rest = version;
        for (int bit = 0; bit < 12; bit++) {
            rest = rest << 1 ^ (rest >> 11) * 0x1F25;
        }
        int bits = version << 12 | rest;
        for (int bit = 0; bit < 18; bit++) {
            boolean isDark = (bits >> bit & 1) == 1;
            fix(side - 11 + bit % 3, bit / 3, isDark);
            fix(bit / 3, side - 11 + bit % 3, isDark);
        }
    }

    private void fix(int x, int y, boolean isDark) {
        squares[y][x] = (byte) (isDark ? 1 : 0);
        isFixed[y][x] = true;
    }

    /** How it is told, how long it is, the bytes, and what fills the rest. */
    private byte[] data() {
        byte[] data = new byte[dataOf(version)];
        int head = version < 10 ? 1 : 2;
        int length = bytes.length;
        // Four bits of mode shift all that follows by half a byte.
        byte[] told = new byte[head + length + 1];
        told[0] = (byte) (head == 1 ? length : length >> 8);
        told[head - 1] = (byte) length;
        System.arraycopy(bytes, 0, told, head, length);
        int carried = 4;
        for (int at = 0; at < told.length; at++) {
            data[at] = (byte) (carried << 4 | told[at] >> 4 & 15);
            carried = told[at] & 15;
        }
        for (int at = told.length; at < data.length; at++) {
            data[at] = (byte) ((at - told.length) % 2 == 0 ? 0xEC : 0x11);
        }
        return data;
    }

    /** Blocks with their correction, dealt out byte by byte; later ones may be a byte longer. */
    private byte[] interleaved(byte[] data) {
        int blocks = BLOCKS[version];
        int correction = CORRECTION[version];
        int shorter = data.length / blocks;
        int shortOnes = blocks - data.length % blocks;
        byte[] all = new byte[CODEWORDS[version]];
        int[] divisor = DIVISORS[version];
        int from = 0;
        for (int block = 0; block < blocks; block++) {
            int length = shorter + (block < shortOnes ? 0 : 1);
            for (int at = 0; at < length; at++) {
                int place =
                        at < shorter ? at * blocks + block : shorter * blocks + block - shortOnes;
                all[place] = data[from + at];
            }
            int[] rest = ReedSolomon.rest(data, from, length, divisor);
            for (int at = 0; at < correction; at++) {
                all[data.length + at * blocks + block] = (byte) rest[at];
            }
            from += length;
        }
        return all;
    }

    /** Two columns at a time from the right, up and down by turns. */
    private void drawData(byte[] all) {
        int bit = 0;
        boolean isUp = true;
        for (int right = side - 1; right > 0; right -= 2) {
            if (right == 6) {
                right--;
            }
            for (int step = 0; step < side; step++) {
                int y = isUp ? side - 1 - step : step;
                for (int x = right; x > right - 2; x--) {
                    if (!isFixed[y][x]) {
                        int dark = bit < 8 * all.length ? all[bit >> 3] >> 7 - (bit & 7) & 1 : 0;
                        squares[y][x] = (byte) (dark ^ ((x + y) % 3 == 0 ? 1 : 0));
                        bit++;
                    }
                }
            }
            isUp = !isUp;
        }
    }
}
