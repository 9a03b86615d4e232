package cfie.certificate;

import cfie.certificate.Table.Row;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a table breaks: how much room its rows have on the first page and on later ones, and how
 * much must be left below the last row.
 */
record Breaks(float first, float later, float ending) {

    private static final int COMPANY = 2;

    /** The rows of each page; the last page has room for the ending. */
    List<List<Row>> of(List<Row> rows) {
        List<List<Row>> pages = new ArrayList<>();
        List<Row> page = new ArrayList<>();
        float left = first;
        for (Row row : rows) {
            if (row.height() > left && !page.isEmpty()) {
                pages.add(page);
                page = new ArrayList<>();
                left = later;
            }
            page.add(row);
            left -= row.height();
        }
        pages.add(page);
        if (left < ending) {
            pages.add(new ArrayList<>());
        }
        accompany(pages);
        return pages;
    }

    static float height(List<Row> rows) {
        return (float) rows.stream().mapToDouble(Row::height).sum();
    }

    /** Brings rows over to the last page, where the sum of a table should not stand alone. */
    private static void accompany(List<List<Row>> pages) {
        List<Row> last = pages.get(pages.size() - 1);
        List<Row> before = pages.get(Math.max(0, pages.size() - 2));
        while (last.size() < COMPANY && before.size() > 1 && last != before) {
            last.add(0, before.remove(before.size() - 1));
        }
    }
}
