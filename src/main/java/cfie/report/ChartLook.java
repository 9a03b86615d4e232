package cfie.report;

import cfie.pdf.Colour;
import cfie.pdf.Style;
import cfie.pdf.typeface.Typeface;
import java.awt.BasicStroke;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;

/** What all charts have in common: bare, flat, in the letters of the office's documents. */
final class ChartLook {
    static final ChartFont LABEL = font(Typeface.SMALL, 13);
    static final ChartFont NUMBER = font(Typeface.STRONG, 21);
    static final BasicStroke HAIRLINE = new BasicStroke(1);

    private static final ChartFont UNSEEN = LABEL;

    private ChartLook() {}

    private static ChartFont font(Typeface face, float size) {
        return new ChartFont(Style.of(face, size, Colour.INK));
    }

    /** The chart without a ground and without a frame. */
    static JFreeChart bare(Plot plot) {
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setNoDataMessage(null);
        plot.setNoDataMessageFont(UNSEEN);
        JFreeChart chart = new JFreeChart(null, UNSEEN, plot, false);
        chart.setBackgroundPaint(null);
        return chart;
    }

    /** What its colours stand for, above it at its left. */
    static void addLegend(JFreeChart chart) {
        LegendTitle legend = new LegendTitle(chart.getPlot());
        legend.setPosition(RectangleEdge.TOP);
        legend.setHorizontalAlignment(HorizontalAlignment.LEFT);
        legend.setFrame(BlockBorder.NONE);
        legend.setItemFont(LABEL);
        legend.setItemPaint(Tint.INK.paint());
        legend.setItemLabelPadding(new RectangleInsets(2, 4, 2, 14));
        legend.setLegendItemGraphicPadding(new RectangleInsets(2, 0, 2, 2));
        legend.setMargin(0, 0, 8, 0);
        chart.addLegend(legend);
    }

    static Drawing drawn(JFreeChart chart, double width, double height) {
        Sketch sketch = new Sketch();
        chart.draw(sketch, new Rectangle2D.Double(0, 0, width, height));
        return new Drawing(width, height, sketch.marks());
    }
}
