package cfie.report;

import java.util.List;

/**
 * A table that says all that its charts show: names first, then amounts.
 *
 * @param hasTotal whether its last row sums up
 */
record Twin(String caption, List<String> headings, List<List<String>> rows, boolean hasTotal) {
    boolean isTotal(int row) {
        return hasTotal && row == rows.size() - 1;
    }
}
