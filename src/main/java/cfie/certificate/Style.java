package cfie.certificate;

import java.util.List;

/**
 * How a text looks. Size in points; leading (from line to line) and tracking (extra room after each
 * letter) in sizes.
 */
record Style(Typeface face, float size, Colour colour, float leading, float tracking) {
    private static final float LEADING = 1.2f;

    static Style of(Typeface face, float size, Colour colour) {
        return new Style(face, size, colour, LEADING, 0);
    }

    Style tracked(float room) {
        return new Style(face, size, colour, leading, room);
    }

    Style sized(float other) {
        return other == size ? this : new Style(face, other, colour, leading, tracking);
    }

    float lineHeight() {
        return size * leading;
    }

    /** From the top of a line to the feet of its letters. */
    float ascent() {
        return size * (0.74f + (leading - 1) / 2);
    }

    List<Run> runs(String text) {
        return Run.of(text, face);
    }

    float width(String text) {
        int width = runs(text).stream().mapToInt(Run::width).sum();
        return size * (width / 1000f + tracking * text.length());
    }
}
