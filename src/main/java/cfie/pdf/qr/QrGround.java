package cfie.pdf.qr;

import java.util.Arrays;

/**
 * What all QR codes of one version share: the squares by which they are found and read, the mask,
 * and the way that the data take.
 */
final class QrGround {
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

    private final int version;
    private final int side;
    private final int stride;
    private final byte[] rows;
    private final boolean[][] isFixed;
    private final int[] path;

    QrGround(int version) {
        this.version = version;
        side = 17 + 4 * version;
        stride = (side + 7) / 8;
        rows = new byte[side * stride];
        isFixed = new boolean[side][side];
        drawFinder(3, 3);
        drawFinder(side - 4, 3);
        drawFinder(3, side - 4);
        drawAligned();
        drawTiming();
        drawFormat();
        if (version >= 7) {
            drawVersion();
        }
        path = path();
    }

    int side() {
        return side;
    }

    /** The rows with these bits in them; those that the data do not reach are only masked. */
    byte[] with(byte[] data) {
        byte[] filled = rows.clone();
        int bits = Math.min(8 * data.length, path.length);
        for (int bit = 0; bit < bits; bit++) {
            int dark = data[bit >> 3] >> 7 - (bit & 7) & 1;
            int place = path[bit];
            filled[place >> 3] ^= (byte) (dark << 7 - (place & 7));
        }
        return filled;
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
        isFixed[y][x] = true;
        if (isDark) {
            darken(x, y);
        }
    }

    private void darken(int x, int y) {
        rows[y * stride + x / 8] |= (byte) (0x80 >> x % 8);
    }

    /** Two columns at a time from the right, up and down by turns; masks what it passes. */
    private int[] path() {
        int[] places = new int[side * side];
        int count = 0;
        boolean isUp = true;
        for (int right = side - 1; right > 0; right -= 2) {
            if (right == 6) {
                right--;
            }
            for (int step = 0; step < 2 * side; step++) {
                int x = right - step % 2;
                int y = isUp ? side - 1 - step / 2 : step / 2;
                if (!isFixed[y][x]) {
                    places[count++] = y * stride * 8 + x;
                    mask(x, y);
                }
            }
            isUp = !isUp;
        }
        return Arrays.copyOf(places, count);
    }

    private void mask(int x, int y) {
        if ((x + y) % 3 == 0) {
            darken(x, y);
        }
    }
}
