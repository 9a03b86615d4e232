package cfie.pdf;

import cfie.pdf.qr.QrCode;
import cfie.pdf.typeface.Typeface;

/** Writes the drawing operators of a PDF. Points, from the lower left corner. */
public final class Pen {
    private final Octets operators;

    /** A drawing of its own. */
    public Pen() {
        this(new Octets(1 << 12));
    }

    Pen(Octets operators) {
        this.operators = operators;
    }

    Octets operators() {
        return operators;
    }

    /** Operators as they stand. */
    public Pen raw(String text) {
        operators.ascii(text);
        return this;
    }

    /** All that another pen drew. */
    public Pen raw(Pen other) {
        operators.put(other.operators);
        return this;
    }

    /** At most two decimals, the same on every machine. */
    public Pen number(double value) {
        operators.number(value).put(' ');
        return this;
    }

    /** Each with at most two decimals. */
    public Pen numbers(double... values) {
        for (double value : values) {
            number(value);
        }
        return this;
    }

    /** Until the next {@code Q}, all that follows is moved, turned and scaled so; four decimals. */
    public Pen matrix(double... parts) {
        for (double part : parts) {
            operators.fraction(Math.round(part * 10000), 10000).put(' ');
        }
        return raw("cm ");
    }

    /** A straight line between two points. */
    public Pen line(Colour colour, double weight, double... ends) {
        raw(colour.stroke()).number(weight).raw("w ");
        numbers(ends[0], ends[1]).raw("m ").numbers(ends[2], ends[3]).raw("l S\n");
        return this;
    }

    /** A full rectangle: left, bottom, width and height. */
    public Pen fill(Colour colour, double... box) {
        return raw(colour.fill()).numbers(box).raw("re f\n");
    }

    /** An empty rectangle: left, bottom, width and height. */
    public Pen frame(Colour colour, double weight, double... box) {
        raw(colour.stroke()).number(weight).raw("w ");
        return numbers(box).raw("re S\n");
    }

    /** A code as one stencil, so that no seams show, on its own white ground. */
    void code(QrCode code, float x, float y, float size) {
        int side = code.side();
        float square = size / (side + 2 * QrCode.QUIET);
        fill(Colour.WHITE, x, y, size, size).raw(Colour.NAVY.fill()).raw("q ");
        double inner = square * side;
        matrix(inner, 0, 0, inner, x + QrCode.QUIET * square, y + QrCode.QUIET * square);
        operators.ascii("BI/IM true/BPC 1/D[1 0]/F/AHx/W ").integer(side);
        operators.ascii("/H ").integer(side).ascii("\nID ").hex(code.rows()).ascii(">\nEI Q\n");
    }

    /** A text on one line, whose feet begin there. */
    public Pen words(String text, Style style, double x, double y) {
        Paragraph paragraph = Paragraph.of(text, style, Float.MAX_VALUE);
        begin(style);
        line(paragraph, 0, x, y);
        end(style);
        return this;
    }

    /** The lines of a paragraph; its tracking, colour and size once for all. */
    void begin(Style style) {
        raw("BT ").raw(style.colour().fill());
        if (style.tracking() != 0) {
            number(style.tracking() * style.size()).raw("Tc ");
        }
    }

    void end(Style style) {
        raw(style.tracking() == 0 ? "ET\n" : "0 Tc ET\n");
    }

    /** One line of text; {@code x} and {@code y} are where its feet begin. */
    void line(Paragraph paragraph, int line, double x, double y) {
        raw("1 0 0 1 ").number(x).number(y).raw("Tm ");
        Measured text = paragraph.text();
        int end = paragraph.lineEnd(line);
        int from = paragraph.lineStart(line);
        if (from == 0 && end == text.length() && text.isOfOneFace() && end > 0) {
            font(text.face(0), paragraph.style());
            operators.put(text.glyphs());
            return;
        }
        while (from < end) {
            int to = from + 1;
            while (to < end && text.face(to) == text.face(from)) {
                to++;
            }
            font(text.face(from), paragraph.style());
            text.write(from, to, operators);
            from = to;
        }
    }

    private void font(Typeface face, Style style) {
        raw(face.font()).number(style.size()).raw("Tf ");
    }
}
