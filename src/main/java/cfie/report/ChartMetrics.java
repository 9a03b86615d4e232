package cfie.report;

import java.awt.FontMetrics;

/** How much room texts of a chart take. */
final class ChartMetrics extends FontMetrics {
    private static final long serialVersionUID = 1;

    private final ChartFont face;
    private final transient ChartLine line;

    ChartMetrics(ChartFont face) {
        super(face);
        this.face = face;
        line = new ChartLine(face.style().size(), 1);
    }

    @Override
    public int stringWidth(String text) {
        return (int) Math.ceil(face.style().width(text));
    }

    @Override
    public int getAscent() {
        return (int) Math.ceil(line.getAscent());
    }

    @Override
    public int getDescent() {
        return (int) Math.ceil(line.getDescent());
    }

    @Override
    public int getLeading() {
        return 0;
    }
}
