package cfie.press;

/** Breaks rules of the house on purpose, so that the rules are seen to notice. */
final class Offender {
    private Offender() {}

    static Class<?> desktop() {
        return java.awt.Color.class;
    }

    static Class<?> chart() {
        return org.jfree.chart.JFreeChart.class;
    }

    static Class<?> sheet() {
        return cfie.table.CsvWriter.class;
    }
}
