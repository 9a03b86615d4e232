package cfie.certificate;

/** Where on a page a paragraph stands: points from the upper left corner of the page. */
record Place(float x, float top, float width, Align align) {
    /** To which side its lines lean. */
    enum Align {
        LEFT(0),
        CENTRE(0.5f),
        RIGHT(1);

        private final float share;

        Align(float share) {
            this.share = share;
        }
    }

    static Place left(float x, float top, float width) {
        return new Place(x, top, width, Align.LEFT);
    }

    static Place centred(float x, float top, float width) {
        return new Place(x, top, width, Align.CENTRE);
    }

    static Place right(float x, float top, float width) {
        return new Place(x, top, width, Align.RIGHT);
    }

    Place below(float distance) {
        return new Place(x, top + distance, width, align);
    }

    /** Where a line of that width begins. */
    float start(float line) {
        return x + (width - line) * align.share;
    }
}
