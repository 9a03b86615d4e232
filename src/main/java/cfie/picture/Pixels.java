package cfie.picture;

/** A picture as printed: rows from above, each pixel red, green and blue, on white. */
record Pixels(int width, int height, byte[] bytes) {
    /** Enough for the sharpest printer in the place that documents have for pictures. */
    static final int MOST_WIDTH = 1000;

    static final int MOST_HEIGHT = 340;

    /** Any picture, pixel by pixel. */
    interface Source {
        /** Alpha, red, green and blue of a pixel, a byte each from the highest. */
        int argb(int x, int y);
    }

    /** By how much a picture of that size is made smaller; never larger. */
    static double scale(double width, double height) {
        return Math.min(1, fit(width, height));
    }

    /** By how much a picture of that size may grow, or has to shrink. */
    static double fit(double width, double height) {
        return Math.min(MOST_WIDTH / width, MOST_HEIGHT / height);
    }

    static int scaled(double length, double scale) {
        return (int) Math.max(1, Math.round(length * scale));
    }

    /** Each new pixel is the mean of those it covers; whole numbers, the same on every machine. */
    static Pixels of(Source source, int width, int height) {
        double scale = scale(width, height);
        int across = scaled(width, scale);
        int down = scaled(height, scale);
        byte[] bytes = new byte[3 * across * down];
        for (int y = 0; y < down; y++) {
            for (int x = 0; x < across; x++) {
                int[] box = {
                    from(x, across, width), to(x, across, width),
                    from(y, down, height), to(y, down, height)
                };
                mean(source, box, bytes, 3 * (y * across + x));
            }
        }
        return new Pixels(across, down, bytes);
    }

    private static int from(int at, int count, int whole) {
        return (int) ((long) at * whole / count);
    }

    private static int to(int at, int count, int whole) {
        return (int) (((long) (at + 1) * whole + count - 1) / count);
    }

    private static void mean(Source source, int[] box, byte[] bytes, int at) {
        long[] sums = new long[3];
        for (int y = box[2]; y < box[3]; y++) {
            for (int x = box[0]; x < box[1]; x++) {
                int argb = source.argb(x, y);
                int alpha = argb >>> 24;
                for (int part = 0; part < 3; part++) {
                    int light = argb >> 16 - 8 * part & 0xFF;
                    sums[part] += alpha * light + (255 - alpha) * 255;
                }
            }
        }
        long whole = 255L * (box[1] - box[0]) * (box[3] - box[2]);
        for (int part = 0; part < 3; part++) {
            bytes[at + part] = (byte) ((sums[part] + whole / 2) / whole);
        }
    }
}
