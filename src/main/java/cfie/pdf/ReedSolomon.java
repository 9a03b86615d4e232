package cfie.pdf;

/** The correction that lets a damaged QR code be read. */
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

    private ReedSolomon() {}

    /** What to divide by, for so many bytes of correction. */
    static int[] divisor(int degree) {
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
    static int[] rest(byte[] data, int from, int length, int[] divisor) {
        int[] rest = new int[divisor.length];
        for (int at = from; at < from + length; at++) {
            int factor = data[at] & 0xFF ^ rest[0];
            System.arraycopy(rest, 1, rest, 0, rest.length - 1);
            rest[rest.length - 1] = 0;
            for (int place = 0; place < rest.length; place++) {
                rest[place] ^= product(divisor[place], factor);
            }
        }
        return rest;
    }

    private static int product(int one, int other) {
        return one == 0 || other == 0 ? 0 : POWERS[LOGS[one] + LOGS[other]];
    }
}
