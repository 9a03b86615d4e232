package cfie.certificate;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;

/**
 * Writes the drawing operators of a PDF, and notes which characters of each face it needs. Points,
 * from the lower left corner.
 */
final class Pen {
    private final StringBuilder operators = new StringBuilder();
    private final Map<Typeface, BitSet> letters;

    Pen() {
        this(new EnumMap<>(Typeface.class));
    }

    Pen(Map<Typeface, BitSet> letters) {
        this.letters = letters;
    }

    byte[] bytes() {
        return text().getBytes(StandardCharsets.US_ASCII);
    }

    String text() {
        return operators.toString();
    }

    Pen raw(String text) {
        operators.append(text);
        return this;
    }

    /** At most two decimals, the same on every machine. */
    Pen number(double value) {
        long hundredths = Math.round(value * 100);
        long whole = Math.abs(hundredths);
        operators.append(hundredths < 0 ? "-" : "").append(whole / 100);
        if (whole % 100 != 0) {
            operators.append('.').append(whole / 10 % 10);
            operators.append(whole % 10 == 0 ? "" : Long.toString(whole % 10));
        }
        operators.append(' ');
        return this;
    }

    Pen numbers(double... values) {
        for (double value : values) {
            number(value);
        }
        return this;
    }

    /** Until the next {@code Q}, all that follows is moved, turned and scaled so; four decimals. */
    Pen matrix(double... parts) {
        for (double part : parts) {
            operators.append(BigDecimal.valueOf(Math.round(part * 10000), 4).toPlainString());
            operators.append(' ');
        }
        return raw("cm ");
    }

    Pen line(Colour colour, double weight, double... ends) {
        raw(colour.stroke()).number(weight).raw("w ");
        numbers(ends[0], ends[1]).raw("m ").numbers(ends[2], ends[3]).raw("l S\n");
        return this;
    }

    Pen fill(Colour colour, double... box) {
        return raw(colour.fill()).numbers(box).raw("re f\n");
    }

    Pen frame(Colour colour, double weight, double... box) {
        raw(colour.stroke()).number(weight).raw("w ");
        return numbers(box).raw("re S\n");
    }

    /** One line of text; {@code x} and {@code y} are where its feet begin. */
    Pen text(Style style, double x, double y, String line) {
        raw("BT ").raw(style.colour().fill()).number(style.tracking() * style.size()).raw("Tc ");
        raw("1 0 0 1 ").numbers(x, y).raw("Tm ");
        for (Run run : style.runs(line)) {
            raw("/" + run.face().key() + " ").number(style.size()).raw("Tf ");
            glyphs(run);
        }
        return raw("ET\n");
    }

    private void glyphs(Run run) {
        BitSet used = letters.computeIfAbsent(run.face(), face -> new BitSet());
        raw("[<");
        for (int at = 0; at < run.text().length(); at++) {
            int kerning = run.kerningBefore(at);
            raw(kerning == 0 ? "" : ">" + -kerning + "<")
                    .code(run.face().glyph(run.text().charAt(at)));
            used.set(run.text().charAt(at));
        }
        raw(">] TJ ");
    }

    private void code(int glyph) {
        for (int shift = 12; shift >= 0; shift -= 4) {
            operators.append(Character.forDigit(glyph >> shift & 15, 16));
        }
    }
}
