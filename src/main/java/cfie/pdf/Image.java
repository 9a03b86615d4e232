package cfie.pdf;

/**
 * A picture to be drawn: its pixels from the upper left, each red, green and blue, packed. Pictures
 * of one name are the same.
 */
public record Image(String name, int width, int height, byte[] packed) {
    /** Pixels as small as they go. */
    public static byte[] packed(byte[] pixels) {
        Octets packed = new Octets(1 << 16);
        new Deflate().pack(new Octets(0).put(pixels), packed);
        return packed.copy();
    }

    /** The width at which it fits into a box, in its proportions. */
    public float widthIn(float boxWidth, float boxHeight) {
        return Math.min(boxWidth, boxHeight * width / height);
    }

    /** How high it is at that width. */
    public float height(float drawnWidth) {
        return drawnWidth * height / width;
    }
}
