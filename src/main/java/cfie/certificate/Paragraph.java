package cfie.certificate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A text set in lines, never hyphenated. All lines but the last keep the space that ends them, or a
 * screen reader would glue their words.
 */
record Paragraph(Style style, List<String> lines) {
    private static final float STEP = 0.5f;

    /** Set in lines no longer than the width; only a word longer than a line is cut, bare. */
    static Paragraph of(String text, Style style, float width) {
        return new Paragraph(style, wrapped(Glyphs.composed(text), style, width));
    }

    /** Set in lines of about the same length, for centred texts. */
    static Paragraph balanced(String text, Style style, float width) {
        Paragraph full = of(text, style, width);
        float narrow = full.lines.size() == 1 ? width : width / 2;
        while (narrow < width && of(text, style, narrow).lines.size() > full.lines.size()) {
            narrow += width / 50;
        }
        return narrow < width ? of(text, style, narrow) : full;
    }

    /** Balanced, and as much smaller as it takes for whole words in so many lines. */
    static Paragraph shrunk(String text, Style style, float width, int lines) {
        float smallest = style.size() / 3;
        Style fitting = style;
        while (fitting.size() > smallest && !fits(text, fitting, width, lines)) {
            fitting = fitting.sized(fitting.size() - STEP);
        }
        return balanced(text, fitting, width);
    }

    /** As much smaller as it takes for its longest word, and then in as many lines as it needs. */
    static Paragraph whole(String text, Style style, float width) {
        float longest = longestWord(Glyphs.composed(text), style);
        float share = Math.max(0.6f, Math.min(1, width / longest));
        return of(text, style.sized(style.size() * share), width);
    }

    float height() {
        return lines.size() * style.lineHeight();
    }

    /** How wide a line looks: without the space that ends it. */
    float width(int line) {
        return style.width(lines.get(line).stripTrailing());
    }

    private static boolean fits(String text, Style style, float width, int lines) {
        return longestWord(text, style) <= width && of(text, style, width).lines.size() <= lines;
    }

    private static float longestWord(String text, Style style) {
        float longest = 0;
        for (String word : text.split(" ")) {
            longest = Math.max(longest, style.width(word));
        }
        return longest;
    }

    private static List<String> wrapped(String text, Style style, float width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        float filled = 0;
        for (String word : words(text, style, width)) {
            float needed = style.width(word.stripTrailing());
            if (!line.isEmpty() && filled + needed > width) {
                lines.add(line.toString());
                line.setLength(0);
                filled = 0;
            }
            line.append(word);
            filled += style.width(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** The words with the space behind each; a word too long for a line comes in pieces. */
    private static List<String> words(String text, Style style, float width) {
        List<String> words = new ArrayList<>();
        for (String word : text.split("(?<= )(?! )")) {
            boolean isLong = style.width(word.stripTrailing()) > width;
            words.addAll(isLong ? pieces(word, style, width) : List.of(word));
        }
        return words;
    }

    private static List<String> pieces(String word, Style style, float width) {
        List<String> pieces = new ArrayList<>();
        String rest = word;
        while (style.width(rest.stripTrailing()) > width) {
            int cut = longestHead(rest, style, width);
            pieces.add(rest.substring(0, cut));
            rest = rest.substring(cut);
        }
        pieces.add(rest);
        return pieces;
    }

    private static int longestHead(String word, Style style, float width) {
        return IntStream.range(2, word.length())
                        .filter(end -> style.width(word.substring(0, end)) > width)
                        .findFirst()
                        .orElse(2)
                - 1;
    }
}
