package cfie.certificate;

import cfie.domain.issued.Acta;
import cfie.pdf.Colour;
import cfie.pdf.Page;
import cfie.pdf.Place.Align;
import cfie.pdf.Style;
import cfie.pdf.flow.Table;
import cfie.pdf.flow.Table.Cell;
import cfie.pdf.flow.Table.Column;
import cfie.pdf.flow.Table.Row;
import cfie.pdf.typeface.Typeface;
import cfie.value.CertificateNumber;
import cfie.value.Credits;
import java.util.List;
import java.util.stream.IntStream;

/** The table of an acta: a participation a row, with what became of it and why. */
final class Judged {
    static final Table TABLE =
            new Table(
                    List.of(
                            new Column("Proyecto", 88, Align.LEFT),
                            new Column("Centro", 50, Align.LEFT),
                            new Column("NIF", 54, Align.LEFT),
                            new Column("Apellidos y nombre", 150, Align.LEFT),
                            new Column("Propuestos", 44, Align.RIGHT),
                            new Column("Concedidos", 46, Align.RIGHT),
                            new Column("Resultado", 64, Align.LEFT),
                            new Column("Motivos", 164, Align.LEFT),
                            new Column("Certificado", 102, Align.LEFT)),
                    Style.of(Typeface.SMALL, 7, Colour.BRONZE),
                    (Page.WIDTH - 762) / 2);

    private static final Style WORDS = Style.of(Typeface.SMALL, 7.5f, Colour.INK);
    private static final float AIR = 2.5f;
    private static final String NOTHING = "–";

    private Judged() {}

    static Row row(Acta.Line line) {
        List<String> texts =
                List.of(
                        line.project().text(),
                        line.school().text(),
                        line.teacher().nif().text(),
                        line.teacher().name().listed(),
                        Credits.printed(line.proposed().amount()),
                        Credits.printed(line.granted().amount()),
                        Reasons.outcome(line.outcome()),
                        Reasons.of(line).orElse(NOTHING),
                        line.certificate().map(CertificateNumber::text).orElse(NOTHING));
        return new Row(
                IntStream.range(0, texts.size())
                        .mapToObj(at -> Cell.of(TABLE.paragraph(at, texts.get(at), WORDS)))
                        .toList(),
                AIR);
    }
}
