package cfie.pdf.qr;

import java.util.Arrays;

/** The correction that lets a damaged QR code be read: so many bytes for each block. */
final class ReedSolomon {
    private static final int[] LOGS = new int[256];
    private static final int[] POWERS = new int[512];

    static {
        int power = 1;
        for (int log = 0; log < 255; log++) {
            POWERS[log] = power;
            POWERS[log + 255] = power;
            LOGS[power] = log;
            power = power << 1 ^ (power > 127 ? 0x11D : 0);
        }
    }

    // What to divide by, times each byte.
    private final byte[][] multiples = new byte[256][];

    ReedSolomon(int degree) {
        int[] divisor = divisor(degree);
        for (int factor = 0; factor < 256; factor++) {
            multiples[factor] = new byte[degree];
            for (int at = 0; at < degree; at++) {
                multiples[factor][at] = (byte) product(divisor[at], factor);
            }
        }
    }

    private static int[] divisor(int degree) {
        int[] divisor = new int[degree];
        divisor[degree - 1] = 1;
        for (int root = 0; root < degree; root++) {
            for (int at = 0; at < degree; at++) {
                int next = at + 1 < degree ? divisor[at + 1] : 0;
                divisor[at] = product(divisor[at], POWERS[root]) ^ next;
            }
        }
        return divisor;
    }

    /** The correction of some bytes. */
    byte[] of(byte[] data, int from, int length) {
        int degree = multiples[0].length;
        // One more, so that the last place takes in a zero.
        byte[] rest = new byte[degree + 1];
        for (int at = from; at < from + length; at++) {
            byte[] multiple = multiples[(data[at] ^ rest[0]) & 0xFF];
            for (int place = 0; place < degree; place++) {
                rest[place] = (byte) (rest[place + 1] ^ multiple[place]);
            }
        }
        return Arrays.copyOf(rest, degree);
    }

    private static int product(int one, int other) {
        return one == 0 || other == 0 ? 0 : POWERS[LOGS[one] + LOGS[other]];
    }
}
