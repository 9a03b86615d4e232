package cfie.certificate;

import java.util.List;

/**
 * A table that may run over several pages. Screen readers hear its headings once; those repeated on
 * later pages are for the eye.
 */
record Table(List<Column> columns, Style heading, float x) {
    private static final float PADDING = 4;
    private static final float AIR = 4;

    /** What heads a column, how wide it is, and to which side its cells lean. */
    record Column(String heading, float width, Place.Align align) {
        float room() {
            return width - 2 * PADDING;
        }
    }

    /**
     * What stands in one column or over several; {@code kind} is TD, or TH where it heads a row.
     */
    record Cell(String kind, int columns, List<Paragraph> paragraphs) {
        static Cell of(Paragraph... paragraphs) {
            return new Cell("TD", 1, List.of(paragraphs));
        }

        static Cell heading(int columns, Paragraph paragraph) {
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
            return (float) paragraphs.stream().mapToDouble(Paragraph::height).sum();
        }
    }

    /** Cells side by side, with air above and below. */
    record Row(List<Cell> cells, float air) {
        float height() {
            double lowest =
                    cells.stream().mapToDouble(cell -> drop(cell) + cell.height()).max().orElse(0);
            return (float) lowest + 2 * air;
        }

        /** How far down a cell begins, for the first lines of all to stand on one line. */
        float drop(Cell cell) {
            return ascent() - cell.ascent();
        }

        private float ascent() {
            return (float) cells.stream().mapToDouble(Cell::ascent).max().orElse(0);
        }
    }

    float width() {
        return (float) columns.stream().mapToDouble(Column::width).sum();
    }

    Place place(float top) {
        return Place.left(x, top, width());
    }

    float headingHeight() {
        return columns.stream()
                        .map(this::heading)
                        .map(Paragraph::height)
                        .max(Float::compare)
                        .orElse(0f)
                + 2 * AIR;
    }

    /** A paragraph for a cell of the column: no word of it cut if it can be helped. */
    Paragraph paragraph(int column, String text, Style style) {
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
        float left = x + widthOf(columns.subList(0, column)) + PADDING;
        float width = widthOf(columns.subList(column, column + count)) - 2 * PADDING;
        return new Place(left, top, width, columns.get(column).align());
    }

    private static float widthOf(List<Column> some) {
        return (float) some.stream().mapToDouble(Column::width).sum();
    }
}
