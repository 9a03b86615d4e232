package cfie.certificate;

import cfie.certificate.Table.Cell;
import cfie.certificate.Table.Column;
import cfie.certificate.Table.Row;
import cfie.domain.Certificate;
import cfie.value.Credits;

import java.util.ArrayList;
import java.util.List;

/** The table of what was done: an activity a row, and the sum. */
record Activities(Wording wording, Scale scale) {
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

    /** How large the letters are and how much air a row has: the fewer activities, the more. */
    enum Scale {
        LARGE(16, 11.5f, 10),
        MEDIUM(13, 10.5f, 6),
        SMALL(11.5f, 9.5f, 4),
        TINY(10, 8.5f, 3);

        private final Style title;
        private final Style words;
        private final float air;

        Scale(float title, float words, float air) {
            this.title = Style.of(Typeface.STRONG, title, Colour.NAVY);
            this.words = Style.of(Typeface.TEXT, words, Colour.INK);
            this.air = air;
        }
    }

    /** One for each activity, and the last for the sum. */
    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        wording.certificate().items().forEach(item -> rows.add(row(item)));
        rows.add(sum(wording.certificate().credits()));
        return rows;
    }

    float height() {
        return TABLE.headingHeight() + Breaks.height(rows());
    }

    private Row row(Certificate.Item item) {
        List<Cell> cells = new ArrayList<>();
        cells.add(
                Cell.of(
                        TABLE.paragraph(0, Wording.title(item), scale.title),
                        TABLE.paragraph(0, Wording.school(item.school()), scale.words)));
        cells.add(plain(1, Wording.participation(item)));
        cells.add(plain(2, Wording.duration(item)));
        cells.add(
                Cell.of(
                        TABLE.paragraph(3, Wording.from(item), scale.words),
                        TABLE.paragraph(3, Wording.to(item), scale.words)));
        cells.addAll(amounts(item.credits(), scale.words));
        return new Row(cells, scale.air);
    }

    private Row sum(Credits credits) {
        Style strong = Style.of(Typeface.STRONG, scale.words.size() + 1, Colour.BURGUNDY);
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.heading(4, Paragraph.of("Total", strong, 300)));
        cells.addAll(amounts(credits, strong));
        return new Row(cells, 5);
    }

    private List<Cell> amounts(Credits credits, Style style) {
        return List.of(
                Cell.of(TABLE.paragraph(4, Credits.printed(credits.amount()), style)),
                Cell.of(TABLE.paragraph(5, Credits.printed(credits.hours()), style)));
    }

    private Cell plain(int column, String text) {
        return Cell.of(TABLE.paragraph(column, text, scale.words));
    }
}
