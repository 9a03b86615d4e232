package cfie.pdf.flow;

import cfie.pdf.Colour;
import cfie.pdf.Page;
import cfie.pdf.Paragraph;
import cfie.pdf.Place;
import cfie.pdf.Style;
import cfie.pdf.Tag;
import cfie.pdf.TaggedPdf;
import cfie.pdf.flow.Table.Row;
import cfie.pdf.flow.Table.Rows;
import java.util.List;
import java.util.Optional;

/**
 * A table on as many pages as it takes, between what stands above it on the first page and what
 * stands below it on the last. Distances in points from the top of the page.
 */
public record Flow(TaggedPdf pdf, Margin margin, Table table, float laterTop, float bottom) {
    /** Room for a reminder above the repeated headings. */
    private static final float REMINDER = 16;

    /** What each page says beside the table itself. */
    public interface Margin {
        /** Above the repeated headings: which document this is. */
        String reminder();

        /** At the foot of a page, counted from 1, if there is something to say. */
        Optional<String> footer(int page, int pages);

        /** How both look. */
        Style style();
    }

    /**
     * Which rows stand on which page, if the first page begins that far down and the closing is
     * that high.
     */
    public Pages pages(Rows rows, float top, Block closing) {
        float[] heights = new float[rows.count()];
        for (int row = 0; row < heights.length; row++) {
            heights[row] = rows.row(row).height();
        }
        float end = bottom - table.headingHeight();
        Breaks breaks = new Breaks(end - top, end - laterTop, closing.height());
        return new Pages(rows, breaks.of(heights));
    }

    /** Rows by page, as the number of the row that follows each page's last. */
    public record Pages(Rows all, List<Integer> ends) {
        /** All on one page. */
        public static Pages one(Rows rows) {
            return new Pages(rows, List.of(rows.count()));
        }

        /** How many pages. */
        public int count() {
            return ends.size();
        }

        Rows rows(int page) {
            int start = page == 0 ? 0 : ends.get(page - 1);
            return new Rows(ends.get(page) - start, which -> all.row(start + which));
        }
    }

    /** Draws it all; on the first page the heading stands already. */
    public void draw(Page first, float top, Pages pages, Block closing) {
        Tag tag = pdf.body().add("Table");
        table.drawHeadings(first, tag, top);
        drawRows(first, tag, pages.rows(0), top + table.headingHeight());
        Page last = first;
        for (int page = 1; page < pages.count(); page++) {
            drawFooter(last, page, pages.count());
            last = pdf.page();
            drawReminder(last);
            table.repeatHeadings(last, laterTop);
            drawRows(last, tag, pages.rows(page), laterTop + table.headingHeight());
        }
        closing.draw(last, pdf.body(), table.place(bottom - closing.height()));
        drawFooter(last, pages.count(), pages.count());
    }

    private void drawReminder(Page page) {
        page.aside(small(margin.reminder()), centred(laterTop - REMINDER));
    }

    private void drawFooter(Page page, int number, int count) {
        margin.footer(number, count)
                .ifPresent(text -> page.aside(small(text), centred(bottom + 6)));
    }

    private Paragraph small(String text) {
        return Paragraph.shrunk(text, margin.style(), table.width(), 1);
    }

    private void drawRows(Page page, Tag tag, Rows rows, float top) {
        page.rule(Colour.GOLD, 0.8f, table.place(top - table.headingHeight()));
        page.rule(Colour.GOLD, 0.4f, table.place(top));
        float next = top;
        for (int number = 0; number < rows.count(); number++) {
            Row row = rows.row(number);
            table.drawRow(page, tag, row, next);
            next += row.height();
            page.rule(Colour.STRAW, 0.4f, table.place(next));
        }
        page.rule(Colour.GOLD, 0.8f, table.place(next));
    }

    private Place centred(float top) {
        return Place.centred(table.x(), top, table.width());
    }
}
