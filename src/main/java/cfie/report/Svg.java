package cfie.report;

import cfie.pdf.typeface.Typeface;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** A drawing as SVG within a page, whose style sheet knows the tints and the letters. */
final class Svg {
    private final StringBuilder out = new StringBuilder(1 << 12);

    private Svg() {}

    /**
     * @param id unlike any other in the page
     */
    static String of(Drawing drawing, String id, String title, String said, String kind) {
        Svg svg = new Svg();
        svg.open(drawing, id, kind);
        svg.out.append("<title id=\"%s-t\">%s</title>".formatted(id, Html.escaped(title)));
        svg.out.append("<desc id=\"%s-d\">%s</desc>\n".formatted(id, Html.escaped(said)));
        drawing.marks().forEach(svg::add);
        return svg.out.append("</svg>\n").toString();
    }

    private void open(Drawing drawing, String id, String kind) {
        out.append("<svg class=\"%s\" viewBox=\"0 0 ".formatted(kind));
        number(drawing.width()).append(' ');
        number(drawing.height()).append("\" role=\"img\" style=\"max-width:");
        number(drawing.width()).append("px\" aria-labelledby=\"%s-t %s-d\">".formatted(id, id));
    }

    private void add(Mark mark) {
        if (mark instanceof Mark.Area area) {
            path(area.shape()).append("\" fill=\"var(--%s)\"/>\n".formatted(area.tint().word()));
        } else if (mark instanceof Mark.Line line) {
            path(line.shape()).append("\" fill=\"none\" stroke-width=\"");
            number(line.weight())
                    .append("\" stroke=\"var(--%s)\"/>\n".formatted(line.tint().word()));
        } else if (mark instanceof Mark.Words words) {
            text(words);
        }
    }

    private void text(Mark.Words words) {
        String kind = words.style().face() == Typeface.STRONG ? " class=\"strong\"" : "";
        out.append("<text").append(kind).append(" x=\"");
        number(words.x()).append("\" y=\"");
        number(words.y()).append("\" font-size=\"");
        number(words.style().size()).append("\" textLength=\"");
        number(words.style().width(words.text()))
                .append("\" lengthAdjust=\"spacingAndGlyphs\"")
                .append(" fill=\"var(--%s)\">".formatted(words.tint().word()))
                .append(Html.escaped(words.text()))
                .append("</text>\n");
    }

    private StringBuilder path(Shape shape) {
        out.append("<path d=\"");
        float[] at = new float[6];
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            int kind = path.currentSegment(at);
            out.append("MLQCZ".charAt(kind));
            int count = Paths.COORDINATES[kind];
            for (int each = 0; each < count; each++) {
                number(at[each]).append(each < count - 1 ? " " : "");
            }
        }
        return out;
    }

    /** At most two decimals. */
    private StringBuilder number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
        return out.append(
                rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString());
    }
}
