package cfie.pdf;

import java.util.function.Function;

/**
 * Paragraphs set before, of one thread: most of those of a certificate are also in the next one.
 * The newer takes the place of an older, so that there are never many.
 */
final class Galley {
    private static final ThreadLocal<Galley> OWN = ThreadLocal.withInitial(Galley::new);
    private static final int BITS = 11;

    private final Kept[] kept = new Kept[1 << BITS];

    private record Kept(Wish wish, Paragraph paragraph) {}

    /** In what way to set a text, how wide, and in how many lines if that matters. */
    record Wish(String text, Style style, float width, int lines, Way way) {
        Measured measured() {
            return style.measured(text);
        }

        private int place() {
            int sum = text.hashCode() * 31 + Float.floatToRawIntBits(width);
            sum = sum * 31 + Float.floatToRawIntBits(style.size()) + way.ordinal();
            return sum * 0x9E3779B1 >>> 32 - BITS;
        }

        private boolean is(Wish other) {
            return width == other.width
                    && lines == other.lines
                    && way == other.way
                    && text.equals(other.text)
                    && style.equals(other.style);
        }
    }

    /** How a text becomes lines. */
    enum Way {
        PLAIN,
        BALANCED,
        SHRUNK,
        WHOLE
    }

    /** Set before, or set now. */
    static Paragraph set(Wish wish, Function<Wish, Paragraph> setting) {
        Kept[] kept = OWN.get().kept;
        int place = wish.place();
        Kept found = kept[place];
        if (found != null && found.wish.is(wish)) {
            return found.paragraph;
        }
        Paragraph paragraph = setting.apply(wish);
        kept[place] = new Kept(wish, paragraph);
        return paragraph;
    }
}
