package cfie.certificate;

import cfie.certificate.Table.Row;
import java.util.List;
import java.util.Optional;

/**
 * A table on as many pages as it takes, between what stands above it on the first page and what
 * stands below it on the last. Distances in points from the top of the page.
 */
record Flow(TaggedPdf pdf, Margin margin, Table table, float laterTop, float bottom) {
    /** Room for a reminder above the repeated headings. */
    private static final float REMINDER = 16;

    /** What each page says beside the table itself. */
    interface Margin {
        /** Above the repeated headings: which document this is. */
        String reminder();

        /** At the foot of a page, counted from 1, if there is something to say. */
        Optional<String> footer(int page, int pages);
    }

    /** The rows of each page, where the first begins that far down and the closing is that high. */
    List<List<Row>> pages(List<Row> rows, float top, Block closing) {
        float end = bottom - table.headingHeight();
        return new Breaks(end - top, end - laterTop, closing.height()).of(rows);
    }

    /** Draws it all; on the first page the heading stands already. */
    void draw(Page first, float top, List<List<Row>> rows, Block closing) {
        Tag tag = pdf.body().add("Table");
        table.drawHeadings(first, tag, top);
        drawRows(first, tag, rows.get(0), top + table.headingHeight());
        Page last = first;
        for (int page = 1; page < rows.size(); page++) {
            drawFooter(last, page, rows.size());
            last = pdf.page();
            drawReminder(last);
            table.repeatHeadings(last, laterTop);
            drawRows(last, tag, rows.get(page), laterTop + table.headingHeight());
        }
        closing.draw(last, pdf.body(), table.place(bottom - closing.height()));
        drawFooter(last, rows.size(), rows.size());
    }

    private void drawReminder(Page page) {
        page.aside(small(margin.reminder()), centred(laterTop - REMINDER));
    }

    private void drawFooter(Page page, int number, int count) {
        margin.footer(number, count)
                .ifPresent(text -> page.aside(small(text), centred(bottom + 6)));
    }

    private Paragraph small(String text) {
        return Paragraph.shrunk(text, Look.NOTE, table.width(), 1);
    }

    private void drawRows(Page page, Tag tag, List<Row> rows, float top) {
        page.rule(Colour.GOLD, 0.8f, table.place(top - table.headingHeight()));
        page.rule(Colour.GOLD, 0.4f, table.place(top));
        float next = top;
        for (Row row : rows) {
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
