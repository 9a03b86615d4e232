package cfie.report;

import cfie.pdf.Style;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.LineMetrics;

/**
 * Letters of a chart, measured as our own face has them: the same on every machine, also on one
 * without fonts.
 */
final class ChartFont extends Font {
    private static final long serialVersionUID = 1;

    private final transient Style style;

    ChartFont(Style style) {
        super(style.face().name(), PLAIN, Math.round(style.size()));
        this.style = style;
    }

    Style style() {
        return style;
    }

    @Override
    public LineMetrics getLineMetrics(String text, FontRenderContext context) {
        return new ChartLine(style.size(), text.length());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChartFont font && style.equals(font.style);
    }

    @Override
    public int hashCode() {
        return style.hashCode();
    }
}
