package cfie.certificate;

import cfie.domain.issued.Certificate;
import cfie.pdf.Colour;
import cfie.pdf.Page;
import cfie.pdf.Paragraph;
import cfie.pdf.Place;
import cfie.pdf.Style;
import cfie.pdf.flow.Table;
import cfie.pdf.flow.Table.Cell;
import cfie.pdf.flow.Table.Column;
import cfie.pdf.flow.Table.Row;
import cfie.pdf.typeface.Typeface;
import cfie.value.Credits;
import java.util.ArrayList;
import java.util.List;

/** The table of what was done: an activity a row, and the sum. */
record Activities(List<Row> rows) {
    static final Table TABLE =
            new Table(
                    List.of(
                            new Column("Proyecto y centro", 302, Place.Align.LEFT),
                            new Column("Participación", 88, Place.Align.LEFT),
                            new Column("Duración", 92, Place.Align.LEFT),
                            new Column("Fechas", 130, Place.Align.LEFT),
                            new Column("Créditos", 46, Place.Align.RIGHT),
                            new Column("Horas", 42, Place.Align.RIGHT)),
                    Look.LABEL,
                    (Page.WIDTH - 700) / 2);

    private static final float SUM_AIR = 5;

    /** How large the letters are and how much air a row has: the fewer activities, the more. */
    enum Scale {
        LARGE(16, 11.5f, 10),
        MEDIUM(13, 10.5f, 6),
        SMALL(11.5f, 9.5f, 4),
        TINY(10, 8.5f, 3);

        private final Style title;
        private final Style words;
        private final Style sum;
        private final float air;

        Scale(float title, float words, float air) {
            this.title = Style.of(Typeface.STRONG, title, Colour.NAVY);
            this.words = Style.of(Typeface.TEXT, words, Colour.INK);
            this.sum = Style.of(Typeface.STRONG, words + 1, Colour.BURGUNDY);
            this.air = air;
        }
    }

    /** A row for each activity, and the last for the sum. */
    static Activities of(Certificate certificate, Scale scale) {
        List<Row> rows = new ArrayList<>();
        certificate.items().forEach(item -> rows.add(row(item, scale)));
        rows.add(sum(certificate.credits(), scale));
        return new Activities(rows);
    }

    float height() {
        float sum = TABLE.headingHeight();
        for (Row row : rows) {
            sum += row.height();
        }
        return sum;
    }

    private static Row row(Certificate.Item item, Scale scale) {
        Paragraph title = TABLE.paragraph(0, Wording.title(item), scale.title);
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(title, plain(0, Wording.school(item.school()), scale)));
        cells.add(Cell.of(plain(1, Wording.participation(item), scale)));
        cells.add(Cell.of(plain(2, Wording.duration(item), scale)));
        cells.add(Cell.of(plain(3, Wording.from(item), scale), plain(3, Wording.to(item), scale)));
        cells.addAll(amounts(item.credits(), scale.words));
        return new Row(cells, scale.air);
    }

    private static Row sum(Credits credits, Scale scale) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.heading(4, TABLE.paragraph(0, "Total", scale.sum)));
        cells.addAll(amounts(credits, scale.sum));
        return new Row(cells, SUM_AIR);
    }

    private static List<Cell> amounts(Credits credits, Style style) {
        return List.of(
                Cell.of(TABLE.paragraph(4, Credits.printed(credits.amount()), style)),
                Cell.of(TABLE.paragraph(5, Credits.printed(credits.hours()), style)));
    }

    private static Paragraph plain(int column, String text, Scale scale) {
        return TABLE.paragraph(column, text, scale.words);
    }
}
