package cfie.report;

import cfie.value.Province;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jfree.chart.annotations.XYBoxAnnotation;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYSeriesCollection;

/**
 * The nine provinces as nine equal tiles, each where it lies among the others, the darker the more
 * there is: a small province is seen as well as a large one.
 */
record ProvinceMap(Map<Province, BigDecimal> amounts) {
    private static final List<Province> FROM_NORTH_WEST =
            List.of(
                    Province.LEON,
                    Province.PALENCIA,
                    Province.BURGOS,
                    Province.ZAMORA,
                    Province.VALLADOLID,
                    Province.SORIA,
                    Province.SALAMANCA,
                    Province.AVILA,
                    Province.SEGOVIA);
    private static final int SIDE = 3;
    private static final double HIGH = 0.68;
    private static final double GAP = 0.02;

    Drawing drawn(double width) {
        XYPlot plot =
                new XYPlot(new XYSeriesCollection(), axis(), axis(), new XYLineAndShapeRenderer());
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(false);
        for (int at = 0; at < FROM_NORTH_WEST.size(); at++) {
            addTile(plot, FROM_NORTH_WEST.get(at), at % SIDE, SIDE - 1 - at / SIDE);
        }
        return ChartLook.drawn(ChartLook.bare(plot), width, Math.rint(width * HIGH));
    }

    private static NumberAxis axis() {
        NumberAxis axis = new NumberAxis();
        axis.setRange(0, SIDE);
        axis.setTickLabelFont(ChartLook.LABEL);
        axis.setVisible(false);
        return axis;
    }

    private void addTile(XYPlot plot, Province province, double left, double bottom) {
        int step = step(province);
        plot.addAnnotation(
                new XYBoxAnnotation(
                        left + GAP,
                        bottom + GAP,
                        left + 1 - GAP,
                        bottom + 1 - GAP,
                        null,
                        null,
                        Tint.step(step).paint()));
        BigDecimal amount = amounts.get(province);
        plot.addAnnotation(text(province.title(), ChartLook.LABEL, left, bottom + 0.76, step));
        plot.addAnnotation(text(Figures.of(amount), ChartLook.NUMBER, left, bottom + 0.47, step));
        String share = Figures.share(amount, sum());
        plot.addAnnotation(text(share, ChartLook.LABEL, left, bottom + 0.2, step));
    }

    private BigDecimal sum() {
        return amounts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static XYTextAnnotation text(
            String text, ChartFont font, double left, double height, int step) {
        XYTextAnnotation annotation = new XYTextAnnotation(text, left + 0.5, height);
        annotation.setFont(font);
        annotation.setPaint(Tint.onStep(step).paint());
        annotation.setTextAnchor(TextAnchor.CENTER);
        return annotation;
    }

    /** None, or how many quarters of the most it reaches, a begun one counting. */
    private int step(Province province) {
        double most =
                amounts.values().stream().mapToDouble(BigDecimal::doubleValue).max().orElse(0);
        double amount = amounts.get(province).doubleValue();
        return amount == 0 ? 0 : (int) Math.ceil(Tint.STEPS * amount / most);
    }
}
