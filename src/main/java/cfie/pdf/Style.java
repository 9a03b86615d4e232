package cfie.pdf;

import cfie.pdf.typeface.Letters;
import cfie.pdf.typeface.Typeface;

/**
 * How a text looks. Size in points; leading (from line to line) and tracking (extra room after each
 * letter) in sizes.
 */
public record Style(Typeface face, float size, Colour colour, float leading, float tracking) {
    private static final float LEADING = 1.2f;

    /** With the usual room between its lines, and none between its letters. */
    public static Style of(Typeface face, float size, Colour colour) {
        return new Style(face, size, colour, LEADING, 0);
    }

    /** With its letters set apart. */
    public Style tracked(float room) {
        return new Style(face, size, colour, leading, room);
    }

    /** The same in another size. */
    public Style sized(float other) {
        return other == size ? this : new Style(face, other, colour, leading, tracking);
    }

    /** The same in another colour. */
    public Style coloured(Colour other) {
        return new Style(face, size, other, leading, tracking);
    }

    /** From the feet of a line to those of the next. */
    public float lineHeight() {
        return size * leading;
    }

    /** From the top of a line to the feet of its letters. */
    public float ascent() {
        return size * (0.74f + (leading - 1) / 2);
    }

    /** How wide a text is on one line. */
    public float width(String text) {
        Measured measured = measured(text);
        return width(measured, 0, measured.length());
    }

    Measured measured(String text) {
        return new Measured(Letters.composed(text), face);
    }

    float width(Measured text, int from, int to) {
        return size * (text.width(from, to) / 1000f + tracking * (to - from));
    }
}
