package cfie.report;

import java.math.BigDecimal;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.CategoryTextAnnotation;
import org.jfree.chart.axis.CategoryAnchor;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.DefaultCategoryDataset;

/** Bars from the same line, each made of parts, with its name before it and its number behind. */
record Bars(List<Part> parts, List<Bar> bars, Way way) {
    private static final double THICK = 24;
    private static final double LEGEND = 34;
    private static final double COLUMNS = 260;
    private static final float MOST_FOR_NAMES = 0.52f;

    /** What the parts of one colour stand for. */
    record Part(String name, Tint tint) {}

    /** As much of each part, and what is said of it all. */
    record Bar(String name, List<BigDecimal> amounts, String label) {
        BigDecimal sum() {
            return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    /** Whether they lie, for names of any length, or stand, as years do. */
    enum Way {
        LYING(PlotOrientation.HORIZONTAL, TextAnchor.CENTER_LEFT),
        STANDING(PlotOrientation.VERTICAL, TextAnchor.BOTTOM_CENTER);

        private final PlotOrientation orientation;
        private final TextAnchor anchor;

        Way(PlotOrientation orientation, TextAnchor anchor) {
            this.orientation = orientation;
            this.anchor = anchor;
        }
    }

    Drawing drawn(double width) {
        CategoryPlot plot = new CategoryPlot(amounts(), names(), axis(width), renderer());
        plot.setOrientation(way.orientation);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setRangeGridlinesVisible(false);
        plot.setRangeZeroBaselineVisible(true);
        plot.setRangeZeroBaselinePaint(Tint.RULE.paint());
        plot.setRangeZeroBaselineStroke(ChartLook.HAIRLINE);
        bars.forEach(bar -> plot.addAnnotation(label(bar)));
        JFreeChart chart = ChartLook.bare(plot);
        ChartLook.addLegend(chart);
        return ChartLook.drawn(chart, width, height());
    }

    private double height() {
        return LEGEND + (way == Way.LYING ? bars.size() * THICK : COLUMNS);
    }

    private DefaultCategoryDataset amounts() {
        DefaultCategoryDataset amounts = new DefaultCategoryDataset();
        for (int part = 0; part < parts.size(); part++) {
            for (Bar bar : bars) {
                amounts.addValue(bar.amounts().get(part), parts.get(part).name(), bar.name());
            }
        }
        return amounts;
    }

    private static CategoryAxis names() {
        CategoryAxis names = new CategoryAxis();
        names.setAxisLineVisible(false);
        names.setTickMarksVisible(false);
        names.setTickLabelFont(ChartLook.LABEL);
        names.setTickLabelPaint(Tint.INK.paint());
        names.setTickLabelInsets(new RectangleInsets(2, 0, 2, 6));
        names.setMaximumCategoryLabelWidthRatio(MOST_FOR_NAMES);
        names.setLowerMargin(0);
        names.setUpperMargin(0);
        names.setCategoryMargin(0.3);
        return names;
    }

    /** Long enough for the longest bar and the number behind it. */
    private NumberAxis axis(double width) {
        double most = bars.stream().mapToDouble(bar -> bar.sum().doubleValue()).max().orElse(0);
        double room = way == Way.LYING ? 1 + 64 / (width * 0.6) + 0.04 : 1.1;
        NumberAxis axis = new NumberAxis();
        axis.setVisible(false);
        axis.setTickLabelFont(ChartLook.LABEL);
        axis.setRange(0, Math.max(most, 1) * room);
        return axis;
    }

    private StackedBarRenderer renderer() {
        StackedBarRenderer renderer = new StackedBarRenderer();
        renderer.setBarPainter(new StandardBarPainter());
        renderer.setShadowVisible(false);
        renderer.setDrawBarOutline(false);
        renderer.setMaximumBarWidth(way == Way.LYING ? 1 : 0.12);
        renderer.setDefaultItemLabelFont(ChartLook.LABEL);
        for (int part = 0; part < parts.size(); part++) {
            renderer.setSeriesPaint(part, parts.get(part).tint().paint());
        }
        return renderer;
    }

    private CategoryTextAnnotation label(Bar bar) {
        String shown = way == Way.LYING ? "\u00A0" + bar.label() : bar.label();
        double end = bar.sum().doubleValue();
        CategoryTextAnnotation label = new CategoryTextAnnotation(shown, bar.name(), end);
        label.setCategoryAnchor(CategoryAnchor.MIDDLE);
        label.setTextAnchor(way.anchor);
        label.setFont(ChartLook.LABEL);
        label.setPaint(Tint.INK.paint());
        return label;
    }
}
