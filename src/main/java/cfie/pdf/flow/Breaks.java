package cfie.pdf.flow;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a table breaks: how much room its rows have on the first page and on later ones, and how
 * much must be left below the last row.
 */
record Breaks(float first, float later, float ending) {

    private static final int COMPANY = 2;

    /** For each page the number of the row that follows its last; the last page has the ending. */
    List<Integer> of(float[] heights) {
        List<Integer> ends = new ArrayList<>();
        int start = 0;
        float left = first;
        for (int row = 0; row < heights.length; row++) {
            if (heights[row] > left && row > start) {
                ends.add(row);
                start = row;
                left = later;
            }
            left -= heights[row];
        }
        ends.add(heights.length);
        if (left < ending) {
            ends.add(heights.length);
        }
        accompany(ends);
        return ends;
    }

    /** Brings rows over to the last page, where the sum of a table should not stand alone. */
    private static void accompany(List<Integer> ends) {
        int last = ends.size() - 1;
        int first = last > 1 ? ends.get(last - 2) : 0;
        int start = last > 0 ? ends.get(last - 1) : 0;
        while (ends.get(last) - start < COMPANY && start - first > 1) {
            start--;
        }
        if (last > 0) {
            ends.set(last - 1, start);
        }
    }
}
