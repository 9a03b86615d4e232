package cfie.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A text set in lines, never hyphenated. All lines but the last keep the space that ends them, or a
 * screen reader would glue their words.
 */
public final class Paragraph {
    private static final float STEP = 0.5f;

    private final Style style;
    private final Measured text;
    private final int[] ends;

    private Paragraph(Style style, Measured text, int[] ends) {
        this.style = style;
        this.text = text;
        this.ends = ends;
    }

    /** Set in lines no longer than the width; only a word longer than a line is cut, bare. */
    public static Paragraph of(String text, Style style, float width) {
        Galley.Wish wish = new Galley.Wish(text, style, width, 0, Galley.Way.PLAIN);
        return Galley.set(wish, any -> set(any.measured(), any.style(), any.width()));
    }

    /** Set in lines of about the same length, for centred texts. */
    public static Paragraph balanced(String text, Style style, float width) {
        Galley.Wish wish = new Galley.Wish(text, style, width, 0, Galley.Way.BALANCED);
        return Galley.set(wish, any -> balanced(any.measured(), any.style(), any.width()));
    }

    /** Balanced, and as much smaller as it takes for whole words in so many lines. */
    public static Paragraph shrunk(String text, Style style, float width, int lines) {
        Galley.Wish wish = new Galley.Wish(text, style, width, lines, Galley.Way.SHRUNK);
        return Galley.set(wish, Paragraph::shrunk);
    }

    /** As much smaller as it takes for its longest word, and then in as many lines as it needs. */
    public static Paragraph whole(String text, Style style, float width) {
        Galley.Wish wish = new Galley.Wish(text, style, width, 0, Galley.Way.WHOLE);
        return Galley.set(wish, Paragraph::whole);
    }

    /** How it looks. */
    public Style style() {
        return style;
    }

    Measured text() {
        return text;
    }

    int lineCount() {
        return ends.length;
    }

    int lineStart(int line) {
        return line == 0 ? 0 : ends[line - 1];
    }

    int lineEnd(int line) {
        return ends[line];
    }

    /** Its lines as they are copied out. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (int line = 0; line < ends.length; line++) {
            lines.add(text.text().substring(lineStart(line), ends[line]));
        }
        return lines;
    }

    /** How much of a page it takes from top to bottom. */
    public float height() {
        return ends.length * style.lineHeight();
    }

    /** How wide a line looks: without the space that ends it. */
    float width(int line) {
        int end = ends[line];
        while (end > lineStart(line) && text.text().charAt(end - 1) == ' ') {
            end--;
        }
        return style.width(text, lineStart(line), end);
    }

    private static Paragraph shrunk(Galley.Wish wish) {
        Measured text = wish.measured();
        float smallest = wish.style().size() / 3;
        Style fitting = wish.style();
        while (fitting.size() > smallest && !fits(text, fitting, wish.width(), wish.lines())) {
            fitting = fitting.sized(fitting.size() - STEP);
        }
        return balanced(text, fitting, wish.width());
    }

    private static Paragraph whole(Galley.Wish wish) {
        Measured text = wish.measured();
        Style style = wish.style();
        float share = Math.max(0.6f, Math.min(1, wish.width() / longestWord(text, style)));
        return set(text, style.sized(style.size() * share), wish.width());
    }

    private static Paragraph balanced(Measured text, Style style, float width) {
        Paragraph full = set(text, style, width);
        if (full.ends.length == 1) {
            return full;
        }
        float narrow = width / 2;
        Paragraph narrower = set(text, style, narrow);
        while (narrow < width && narrower.ends.length > full.ends.length) {
            narrow += width / 50;
            narrower = set(text, style, narrow);
        }
        return narrow < width ? narrower : full;
    }

    private static boolean fits(Measured text, Style style, float width, int lines) {
        return longestWord(text, style) <= width && set(text, style, width).ends.length <= lines;
    }

    private static float longestWord(Measured text, Style style) {
        float longest = 0;
        int start = 0;
        for (int word = 0; word < text.wordCount(); word++) {
            longest = Math.max(longest, style.width(text, start, text.inkEnd(word)));
            start = text.wordEnd(word);
        }
        return longest;
    }

    private static Paragraph set(Measured text, Style style, float width) {
        if (style.width(text, 0, text.length()) <= width) {
            return new Paragraph(style, text, new int[] {text.length()});
        }
        int[] ends = new int[text.length() + 1];
        int lines = 0;
        int line = 0;
        int start = 0;
        for (int word = 0; word < text.wordCount(); word++) {
            int ink = text.inkEnd(word);
            while (start < ink) {
                int end =
                        style.width(text, start, ink) > width
                                ? head(text, style, width, start)
                                : ink;
                if (start > line && style.width(text, line, end) > width) {
                    ends[lines++] = start;
                    line = start;
                }
                start = end;
            }
            start = text.wordEnd(word);
        }
        ends[lines++] = text.length();
        return new Paragraph(style, text, Arrays.copyOf(ends, lines));
    }

    /** Where the longest piece ends that is no longer than a line; of one letter at least. */
    private static int head(Measured text, Style style, float width, int start) {
        int end = start + 1;
        while (style.width(text, start, end + 1) <= width) {
            end++;
        }
        return end;
    }
}
