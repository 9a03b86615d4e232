package cfie.store.issued;

import static cfie.store.schema.tables.ActaLine.ACTA_LINE;
import static cfie.store.schema.tables.Certificate.CERTIFICATE;
import static cfie.store.schema.tables.CertificateItem.CERTIFICATE_ITEM;
import static cfie.store.schema.tables.Letter.LETTER;

import cfie.domain.issued.Acta;
import cfie.store.table.Rows;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jooq.Record;
import org.jooq.Table;

/** Rows of what was issued read as what they are. */
public final class IssuedRows {
    private static final Map<Table<?>, Consumer<Record>> READERS = new HashMap<>();

    static {
        READERS.put(
                CERTIFICATE,
                row ->
                        Rows.name(
                                row.get(CERTIFICATE.GIVEN_NAME),
                                row.get(CERTIFICATE.SURNAME1),
                                row.get(CERTIFICATE.SURNAME2)));
        READERS.put(CERTIFICATE_ITEM, row -> CertificateRows.item(row.into(CERTIFICATE_ITEM)));
        READERS.put(
                ACTA_LINE,
                row ->
                        Actas.line(
                                new Acta.Key(
                                        row.get(ACTA_LINE.ACADEMIC_YEAR),
                                        row.get(ACTA_LINE.CFIE),
                                        row.get(ACTA_LINE.VERSION)),
                                row.into(ACTA_LINE)));
        READERS.put(LETTER, row -> Letters.letter(row.into(LETTER)));
    }

    private IssuedRows() {}

    /** What reads the rows of each table, and stops where they are no such thing. */
    public static Map<Table<?>, Consumer<Record>> readers() {
        return Map.copyOf(READERS);
    }
}
