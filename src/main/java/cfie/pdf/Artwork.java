package cfie.pdf;

/** The drawing below a page's text, the same on all pages of all documents of a kind. */
public record Artwork(byte[] drawing) {
    /** No drawing at all. */
    public static final Artwork NONE = new Artwork(new byte[0]);

    /** What the pen drew. */
    public static Artwork of(Pen pen) {
        return new Artwork(pen.operators().copy());
    }

    boolean isBlank() {
        return drawing.length == 0;
    }
}
