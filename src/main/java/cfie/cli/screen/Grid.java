package cfie.cli.screen;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A table of text: columns as wide as what stands in them. Where the screen has no room for all of
 * them, the widest give way, and then rows go on in a second line or a third.
 */
public final class Grid {
    private static final int NARROWEST = 12;
    private static final int NARROWEST_TITLE = 9;
    private static final int GAP = 2;

    private final List<List<String>> rows = new ArrayList<>();

    public Grid(List<String> titles) {
        rows.add(titles.stream().map(title -> title.toUpperCase(Locale.ROOT)).toList());
    }

    public void row(List<String> cells) {
        rows.add(cells);
    }

    public void print(PrintWriter out, Screen screen) {
        int[] widths = fitting(screen.columns());
        List<int[]> parts = parts(widths, screen.columns());
        rows.forEach(row -> parts.forEach(part -> print(row, part, widths, out)));
    }

    private static int[] widths(List<List<String>> rows) {
        int[] widths = new int[rows.isEmpty() ? 0 : rows.get(0).size()];
        for (List<String> row : rows) {
            for (int at = 0; at < widths.length; at++) {
                widths[at] = Math.max(widths[at], Screen.columns(row.get(at)));
            }
        }
        return widths;
    }

    /** The widest column gives way, but for the first, whose codes people copy. */
    private int[] fitting(int room) {
        int[] widths = widths(rows);
        int[] least = least(widths);
        while (Arrays.stream(widths).sum() + GAP * (widths.length - 1) > room) {
            int widest = 0;
            for (int at = 1; at < widths.length; at++) {
                boolean isWider = widest == 0 || widths[at] > widths[widest];
                widest = widths[at] > least[at] && isWider ? at : widest;
            }
            if (widest == 0) {
                return folded(room);
            }
            widths[widest]--;
        }
        return widths;
    }

    /** A row that takes several lines all the same need not be cut short. */
    private int[] folded(int room) {
        int[] widths = widths(rows);
        for (int at = 1; at < widths.length; at++) {
            widths[at] = Math.min(widths[at], Math.max(room - GAP, 1));
        }
        return widths;
    }

    /** Titles are shortened more than what stands below them. */
    private int[] least(int[] widths) {
        int[] titles = widths(rows.subList(0, 1));
        int[] cells = rows.size() > 1 ? widths(rows.subList(1, rows.size())) : titles;
        int[] least = new int[widths.length];
        for (int at = 0; at < least.length; at++) {
            least[at] =
                    Math.max(Math.min(cells[at], NARROWEST), Math.min(titles[at], NARROWEST_TITLE));
        }
        return least;
    }

    /** From which column to which a line of the screen goes. */
    private static List<int[]> parts(int[] widths, int room) {
        List<int[]> parts = new ArrayList<>();
        int from = 0;
        int taken = widths[0];
        for (int at = 1; at < widths.length; at++) {
            if (taken + GAP + widths[at] > room) {
                parts.add(new int[] {from, at});
                from = at;
                taken = 0;
            }
            taken += GAP + widths[at];
        }
        parts.add(new int[] {from, widths.length});
        return parts;
    }

    /** A line that goes on is indented, and where it says nothing it is none. */
    private static void print(List<String> row, int[] part, int[] widths, PrintWriter out) {
        StringBuilder line = new StringBuilder();
        for (int at = part[0]; at < part[1]; at++) {
            String cell = fitted(row.get(at), widths[at]);
            line.append(at > 0 ? " ".repeat(GAP) : "").append(cell);
            line.append(" ".repeat(widths[at] - Screen.columns(cell)));
        }
        if (part[0] == 0 || !line.toString().isBlank()) {
            out.println(line.toString().stripTrailing());
        }
    }

    /** What is cut says so. */
    static String fitted(String cell, int width) {
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
