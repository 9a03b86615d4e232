package cfie.cli.view;

import cfie.domain.figures.Measure;
import cfie.domain.figures.Tallies;
import cfie.domain.figures.Tally;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** How one year differs from another, measure by measure, of each group and in all. */
record YearDifference(Tallies before, Tallies after, Naming naming) {
    static final List<String> NAMES =
            List.of("group", "measure", "before", "after", "difference", "percent");

    /** How many of them stand before the amounts. */
    static final int WORDS = 2;

    /** How measures and groups are called. */
    record Naming(Function<Measure, String> measures, UnaryOperator<String> groups) {}

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    PlainTable table(boolean isGrouped) {
        List<List<Object>> rows = new ArrayList<>();
        if (isGrouped) {
            SortedSet<String> groups = new TreeSet<>(before.groups().keySet());
            groups.addAll(after.groups().keySet());
            groups.forEach(
                    group ->
                            rows.addAll(
                                    rows(
                                            naming.groups().apply(group),
                                            before.of(group),
                                            after.of(group))));
        }
        rows.addAll(rows("total", before.total(), after.total()));
        return new PlainTable(NAMES, rows);
    }

    private List<List<Object>> rows(String group, Tally before, Tally after) {
        return Arrays.stream(Measure.values())
                .filter(measure -> !measure.isLack())
                .map(measure -> row(group, measure, before.of(measure), after.of(measure)))
                .toList();
    }

    private List<Object> row(String group, Measure measure, BigDecimal before, BigDecimal after) {
        return List.of(
                group,
                naming.measures().apply(measure),
                plain(before),
                plain(after),
                plain(after.subtract(before)),
                percent(before, after));
    }

    /** To a tenth; there is none of nothing. */
    private static Object percent(BigDecimal before, BigDecimal after) {
        return before.signum() == 0
                ? ""
                : plain(
                        after.subtract(before)
                                .multiply(HUNDRED)
                                .divide(before, 1, RoundingMode.HALF_UP));
    }

    /** Without the zeros behind, and never as a power of ten. */
    private static BigDecimal plain(BigDecimal amount) {
        BigDecimal stripped = amount.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
