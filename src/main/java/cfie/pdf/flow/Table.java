package cfie.pdf.flow;

import cfie.pdf.Page;
import cfie.pdf.Paragraph;
import cfie.pdf.Place;
import cfie.pdf.Style;
import cfie.pdf.Tag;
import java.util.List;
import java.util.function.IntFunction;

/**
 * A table that may run over several pages. Screen readers hear its headings once; those repeated on
 * later pages are for the eye.
 */
public record Table(List<Column> columns, Style heading, float x) {
    private static final float PADDING = 4;
    private static final float AIR = 4;

    /** What heads a column, how wide it is, and to which side its cells lean. */
    public record Column(String heading, float width, Place.Align align) {
        float room() {
            return width - 2 * PADDING;
        }
    }

    /**
     * What stands in one column or over several; {@code kind} is TD, or TH where it heads a row.
     */
    public record Cell(String kind, int columns, List<Paragraph> paragraphs) {
        /** With a paragraph below the other. */
        public static Cell of(Paragraph... paragraphs) {
            return new Cell("TD", 1, List.of(paragraphs));
        }

        /** Heads its row, over so many columns. */
        public static Cell heading(int columns, Paragraph paragraph) {
            return new Cell("TH", columns, List.of(paragraph));
        }

        Tag tagIn(Tag row) {
            Tag tag = row.add(kind).spanning(columns);
            return kind.equals("TH") ? tag.heading("Row") : tag;
        }

        float ascent() {
            return paragraphs.get(0).style().ascent();
        }

        float height() {
            float sum = 0;
            for (Paragraph paragraph : paragraphs) {
                sum += paragraph.height();
            }
            return sum;
        }
    }

    /** Cells side by side, with air above and below. */
    public record Row(List<Cell> cells, float air) {
        /** From the line above it to the line below. */
        public float height() {
            float lowest = 0;
            for (Cell cell : cells) {
                lowest = Math.max(lowest, drop(cell) + cell.height());
            }
            return lowest + 2 * air;
        }

        /** How far down a cell begins, for the first lines of all to stand on one line. */
        float drop(Cell cell) {
            return ascent() - cell.ascent();
        }

        private float ascent() {
            float highest = 0;
            for (Cell cell : cells) {
                highest = Math.max(highest, cell.ascent());
            }
            return highest;
        }
    }

    /** The rows, laid out when asked for and not kept: an acta has many thousands. */
    public record Rows(int count, IntFunction<Row> each) {
        /** Rows that are few enough to be held. */
        public static Rows of(List<Row> rows) {
            return new Rows(rows.size(), rows::get);
        }

        Row row(int which) {
            return each.apply(which);
        }

        /** How high all of them are. */
        public float height() {
            float sum = 0;
            for (int which = 0; which < count; which++) {
                sum += row(which).height();
            }
            return sum;
        }
    }

    /** How wide all its columns are. */
    public float width() {
        return widthOf(0, columns.size());
    }

    Place place(float top) {
        return Place.left(x, top, width());
    }

    /** How high its headings are. */
    public float headingHeight() {
        float highest = 0;
        for (Column column : columns) {
            highest = Math.max(highest, heading(column).height());
        }
        return highest + 2 * AIR;
    }

    /** A paragraph for a cell of the column: no word of it cut if it can be helped. */
    public Paragraph paragraph(int column, String text, Style style) {
        return Paragraph.whole(text, style, columns.get(column).room());
    }

    void drawHeadings(Page page, Tag table, float top) {
        Tag row = table.add("TR");
        for (int column = 0; column < columns.size(); column++) {
            Tag cell = row.add("TH").heading("Column");
            page.text(cell, heading(columns.get(column)), inside(column, 1, top + AIR));
        }
    }

    void repeatHeadings(Page page, float top) {
        for (int column = 0; column < columns.size(); column++) {
            page.aside(heading(columns.get(column)), inside(column, 1, top + AIR));
        }
    }

    void drawRow(Page page, Tag table, Row row, float top) {
        Tag tag = table.add("TR");
        int column = 0;
        for (Cell cell : row.cells()) {
            Tag inner = cell.tagIn(tag);
            drawCell(
                    page,
                    inner,
                    cell,
                    inside(column, cell.columns(), top + row.air() + row.drop(cell)));
            column += cell.columns();
        }
    }

    private static void drawCell(Page page, Tag tag, Cell cell, Place place) {
        boolean isSingle = cell.paragraphs().size() == 1;
        Place next = place;
        for (Paragraph paragraph : cell.paragraphs()) {
            page.text(isSingle ? tag : tag.add("P"), paragraph, next);
            next = next.below(paragraph.height());
        }
    }

    private Paragraph heading(Column column) {
        return Paragraph.of(column.heading(), heading, column.room());
    }

    private Place inside(int column, int count, float top) {
        float left = x + widthOf(0, column) + PADDING;
        float width = widthOf(column, column + count) - 2 * PADDING;
        return new Place(left, top, width, columns.get(column).align());
    }

    private float widthOf(int from, int to) {
        float sum = 0;
        for (int column = from; column < to; column++) {
            sum += columns.get(column).width();
        }
        return sum;
    }
}
