package cfie.report;

import cfie.pdf.Paragraph;
import cfie.pdf.Place.Align;
import cfie.pdf.Style;
import cfie.pdf.flow.Table;
import cfie.pdf.flow.Table.Cell;
import cfie.pdf.flow.Table.Column;
import cfie.pdf.flow.Table.Row;
import cfie.pdf.flow.Table.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The table of a chapter on paper. */
record PdfTwin(Twin twin, float x, float width) {
    private static final float NAMES = 0.24f;
    private static final float NAMES_OF_FEW = 0.46f;
    private static final int FEW = 4;
    private static final float AIR = 1.2f;

    /** With few columns it stands beside its chart. */
    static boolean isNarrow(Twin twin) {
        return twin.headings().size() <= FEW;
    }

    private float share() {
        return isNarrow(twin) ? NAMES_OF_FEW : NAMES;
    }

    Table table() {
        int amounts = twin.headings().size() - 1;
        float each = width * (1 - share()) / amounts;
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(twin.headings().get(0), width * share(), Align.LEFT));
        twin.headings().stream()
                .skip(1)
                .forEach(heading -> columns.add(new Column(heading, each, Align.RIGHT)));
        return new Table(columns, PdfLook.COLUMN, x);
    }

    Rows rows() {
        Table table = table();
        return Rows.of(
                IntStream.range(0, twin.rows().size()).mapToObj(row -> row(table, row)).toList());
    }

    private Row row(Table table, int number) {
        Style style = twin.isTotal(number) ? PdfLook.TOTAL : PdfLook.CELL;
        List<Cell> cells = new ArrayList<>();
        for (String text : twin.rows().get(number)) {
            Paragraph paragraph = table.paragraph(cells.size(), text, style);
            cells.add(cells.isEmpty() ? Cell.heading(1, paragraph) : Cell.of(paragraph));
        }
        return new Row(cells, AIR);
    }
}
