package cfie.cli.screen;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A table of text: columns as wide as what stands in them, up to a limit and to the screen's. */
public final class Grid {
    private static final int WIDEST = 48;
    private static final int NARROWEST = 6;
    private static final int GAP = 2;

    private final List<List<String>> rows = new ArrayList<>();

    public Grid(List<String> titles) {
        rows.add(titles.stream().map(title -> title.toUpperCase(Locale.ROOT)).toList());
    }

    public void row(List<String> cells) {
        rows.add(cells.stream().map(cell -> fitted(cell, WIDEST)).toList());
    }

    public void print(PrintWriter out, Screen screen) {
        int[] widths = new int[rows.get(0).size()];
        for (List<String> row : rows) {
            for (int at = 0; at < widths.length; at++) {
                widths[at] = Math.max(widths[at], Screen.columns(row.get(at)));
            }
        }
        narrow(widths, screen);
        rows.forEach(row -> out.println(line(row, widths)));
    }

    /** The widest column gives way, but for the first, whose codes people copy. */
    private static void narrow(int[] widths, Screen screen) {
        int room = screen.columns();
        while (Arrays.stream(widths).sum() + GAP * (widths.length - 1) > room) {
            int widest = widths.length - 1;
            for (int at = 1; at < widths.length; at++) {
                widest = widths[at] > widths[widest] ? at : widest;
            }
            if (widths[widest] <= NARROWEST) {
                return;
            }
            widths[widest]--;
        }
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int at = 0; at < widths.length; at++) {
            String cell = fitted(row.get(at), widths[at]);
            line.append(cell);
            line.append(" ".repeat(widths[at] - Screen.columns(cell) + GAP));
        }
        return line.toString().stripTrailing();
    }

    /** What is cut says so. */
    private static String fitted(String cell, int width) {
        if (Screen.columns(cell) <= width) {
            return cell;
        }
        int taken = 0;
        int end = 0;
        while (taken + Screen.columns(cell.codePointAt(end)) < width) {
            taken += Screen.columns(cell.codePointAt(end));
            end = cell.offsetByCodePoints(end, 1);
        }
        return cell.substring(0, end) + "…";
    }
}
