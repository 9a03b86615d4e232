package cfie.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A table of text: columns as wide as what stands in them, up to a limit. */
final class Grid {
    private static final int WIDEST = 48;

    private final List<List<String>> rows = new ArrayList<>();

    Grid(List<String> titles) {
        rows.add(titles.stream().map(title -> title.toUpperCase(Locale.ROOT)).toList());
    }

    void row(List<String> cells) {
        rows.add(cells.stream().map(Grid::fitted).toList());
    }

    void print(PrintWriter out) {
        int[] widths = new int[rows.get(0).size()];
        for (List<String> row : rows) {
            for (int at = 0; at < widths.length; at++) {
                widths[at] = Math.max(widths[at], length(row.get(at)));
            }
        }
        rows.forEach(row -> out.println(line(row, widths)));
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int at = 0; at < widths.length; at++) {
            line.append(row.get(at));
            line.append(" ".repeat(widths[at] - length(row.get(at)) + 2));
        }
        return line.toString().stripTrailing();
    }

    private static String fitted(String cell) {
        return length(cell) <= WIDEST
                ? cell
                : cell.substring(0, cell.offsetByCodePoints(0, WIDEST - 1)) + "…";
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
