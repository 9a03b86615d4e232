package cfie.pdf;

/** Where on a page a paragraph stands: points from the upper left corner of the page. */
public record Place(float x, float top, float width, Align align) {
    /** To which side its lines lean. */
    public enum Align {
        /** To the left. */
        LEFT(0),
        /** To neither. */
        CENTRE(0.5f),
        /** To the right. */
        RIGHT(1);

        private final float share;

        Align(float share) {
            this.share = share;
        }
    }

    /** Lines begin at its left side. */
    public static Place left(float x, float top, float width) {
        return new Place(x, top, width, Align.LEFT);
    }

    /** Lines stand in its middle. */
    public static Place centred(float x, float top, float width) {
        return new Place(x, top, width, Align.CENTRE);
    }

    /** Lines end at its right side. */
    public static Place right(float x, float top, float width) {
        return new Place(x, top, width, Align.RIGHT);
    }

    /** So much further down. */
    public Place below(float distance) {
        return new Place(x, top + distance, width, align);
    }

    /** Where a line of that width begins. */
    public float start(float line) {
        return x + (width - line) * align.share;
    }
}
