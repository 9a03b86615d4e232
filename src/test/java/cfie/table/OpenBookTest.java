package cfie.table;

import static cfie.testkit.ABook.zip;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cfie.domain.Ownership;
import cfie.domain.Report;
import cfie.domain.School;
import cfie.domain.ledger.Row;
import cfie.sheet.ReportSheet;
import cfie.sheet.SchoolSheet;
import cfie.testkit.Given;
import cfie.testkit.Reading;
import cfie.value.InvalidValue;
import cfie.value.SchoolCode;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a workbook of LibreOffice becomes rows; two of them it made itself. */
final class OpenBookTest {
    private static final String HEADER = row(texts("project", "type", "submitted_on", "file"));

    private static byte[] madeByLibreOffice(String name) throws IOException {
        try (InputStream book = OpenBookTest.class.getResourceAsStream(name)) {
            return book.readAllBytes();
        }
    }

    /** With the tables, each a piece of XML. */
    private static byte[] book(String... tables) {
        return zip(
                Map.of(
                        "content.xml",
                        """
                        <o:document-content xmlns:o="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
                        xmlns:table="t" xmlns:text="x" xmlns:style="s"><o:automatic-styles>\
                        <style:style style:name="h"><style:table-properties table:display="false"/>\
                        </style:style></o:automatic-styles><o:body><o:spreadsheet>%s\
                        </o:spreadsheet></o:body></o:document-content>\
                        """
                                .formatted(String.join("", tables))));
    }

    private static String table(String name, String... rows) {
        return "<table:table table:name=\"%s\">%s</table:table>"
                .formatted(name, String.join("", rows));
    }

    private static String row(String cells) {
        return "<table:table-row>%s</table:table-row>".formatted(cells);
    }

    private static String repeated(int times, String cells) {
        return "<table:table-row table:number-rows-repeated=\"%d\">%s</table:table-row>"
                .formatted(times, cells);
    }

    private static String cell(String attributes, String content) {
        return "<table:table-cell %s>%s</table:table-cell>".formatted(attributes, content);
    }

    private static String text(String text) {
        return cell("o:value-type=\"string\"", "<text:p>" + text + "</text:p>");
    }

    private static String texts(String... texts) {
        return String.join("", List.of(texts).stream().map(OpenBookTest::text).toList());
    }

    private static Reading<Report.Key, Report> reports(byte[] book) {
        return Reading.of(new ReportSheet(), book);
    }

    private static List<String> projects(byte[] book) {
        return reports(book).things().stream().map(one -> one.key().project().text()).toList();
    }

    private static String refusal(byte[] bytes) {
        return assertThrows(InvalidValue.class, () -> reports(bytes)).reason().name();
    }

    @Test
    void cellsOfLibreOfficeAreReadByWhatTheyAre() throws IOException {
        Reading<SchoolCode, School> reading =
                Reading.of(new SchoolSheet(Given.YEAR), madeByLibreOffice("centros.ods"));
        assertEquals(List.of("Código", "Nombre", "Titularidad", "subsidised"), reading.names());
        List<School> schools = reading.things();
        assertEquals(new SchoolCode("05000001"), schools.get(0).code());
        assertEquals("CEIP «Uno» &  compañía", schools.get(0).name());
        assertEquals(Ownership.PUBLIC, schools.get(0).ownership());
        assertEquals(Optional.of(true), schools.get(1).subsidised());
        assertEquals(List.of("9:name:CELL_ERROR", "9:ownership:CHOICE"), reading.problems());
        assertEquals(List.of("49000003", "#DIV/0!", "0.5", ""), reading.rows().get(2).cells());
    }

    @Test
    void daysAreDaysWhateverTheyLookLike() throws IOException {
        Reading<Report.Key, Report> reading = reports(madeByLibreOffice("documentos.ods"));
        assertEquals(
                List.of(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 2)),
                reading.things().stream().map(Report::submittedOn).toList());
        assertEquals(
                IntStream.rangeClosed(4, 7).mapToObj(row -> row + ":submitted_on:DATE").toList(),
                reading.problems());
    }

    @Test
    void aRowThatStandsForSeveralComesAsOften() {
        String blank = cell("table:number-columns-repeated=\"16384\"", "");
        byte[] book =
                book(
                        table(
                                "A",
                                repeated(7, blank),
                                HEADER,
                                repeated(3, texts("P1", "final", "2026-06-01") + blank),
                                repeated(1_048_560, blank),
                                row(texts("P2", "final", "2026-06-01"))));
        Reading<Report.Key, Report> reading = reports(book);
        assertEquals(
                List.of(9L, 10L, 11L, 1_048_572L),
                reading.rows().stream().map(row -> row.line()).toList());
    }

    @Test
    void aCellThatStandsForSeveralFillsTheirColumns() {
        String same = "table:number-columns-repeated=\"2\" o:value-type=\"string\"";
        Reading<Report.Key, Report> reading =
                reports(
                        book(
                                table(
                                        "A",
                                        HEADER,
                                        row(text("P1") + cell(same, "<text:p>final</text:p>")))));
        assertEquals(List.of("P1", "final", "final", ""), reading.rows().get(0).cells());
    }

    @Test
    void theWorksheetWithTheHeaderIsFoundAndWhatHidesComesLast() {
        String hidden = table("viejo", HEADER, row(texts("VIEJO", "final", "2025-06-01")));
        String link = "<table:table-source/>";
        byte[] book =
                book(
                        hidden.replace("<table:table ", "<table:table table:style-name=\"h\" "),
                        table("Portada", row(text("Documentos"))),
                        table("nuevo", HEADER, row(texts("NUEVO", "final", "2026-06-01"))),
                        table("'file:///x'#$A", link, HEADER, row(texts("OTRO", "final", "2026"))));
        assertEquals(List.of("NUEVO"), projects(book));
        assertEquals("BOOK_TWO_TABLES", refusal(book(hidden, hidden.replace("viejo", "otro"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "o:value-type=\"float\" o:value=\"12.50\"           | 12,50      | 12.5",
                "o:value-type=\"currency\" o:value=\"12\"           | 12,00 €    | 12",
                "o:value-type=\"percentage\" o:value=\"0.5\"        | 50%        | 0.5",
                "o:value-type=\"boolean\" o:boolean-value=\"true\"  | VERDADERO  | yes",
                "o:value-type=\"time\" o:time-value=\"PT10H30M0S\"  | 10:30      | 10:30",
                "o:value-type=\"date\" o:date-value=\"2026-06-01T00:00:00\" | 1-6 | 2026-06-01",
                "o:value-type=\"float\" o:value=\"0\"               | #DIV/0!    | #DIV/0!",
                "o:value-type=\"float\" o:value=\"0\"               | Err:502    | #CALC!",
                "table:formula=\"of:=A1\"                           | ''         | #CALC!",
                "o:value-type=\"string\" o:string-value=\"0012\"    | ''         | 0012",
                "o:value-type=\"string\"                            | a<text:s"
                        + " text:c=\"2\"/>b<text:tab/>c | a  b\tc"
            })
    void aCellIsWhatItsTypeSays(String attributes, String shown, String read) {
        String odd = cell(attributes, shown.isEmpty() ? "" : "<text:p>" + shown + "</text:p>");
        Reading<Report.Key, Report> reading =
                reports(book(table("A", HEADER, row(texts("P1", "final", "2026-06-01") + odd))));
        if (reading.rows().get(0) instanceof Row.Unreadable<?, ?> bad) {
            assertEquals(read, bad.cells().get(3));
        } else {
            assertEquals(Optional.of(read), reading.things().get(0).file());
        }
    }

    @Test
    void whatCannotBeReadIsRefused() {
        String manifest = "<m><e><encryption-data/></e></m>";
        assertEquals(
                "BOOK_ENCIPHERED",
                refusal(zip(Map.of("content.xml", "??", "META-INF/manifest.xml", manifest))));
        assertEquals("BOOK_NONE", refusal(zip(Map.of("content.xml", "<x/>"))));
        assertEquals("BOOK_DAMAGED", refusal(zip(Map.of("content.xml", "<x>"))));
        assertEquals("BOOK_DAMAGED", refusal(zip(Map.of("content.xml", "<!DOCTYPE x><x/>"))));
        assertEquals("BOOK_WITHOUT_HEADER", refusal(book(table("A", row(text("x"))))));
    }

    @Test
    void whatStandsForFarTooManyIsRefused() {
        String full = texts("P1", "final", "2026-06-01");
        assertEquals(
                "BOOK_TOO_LARGE", refusal(book(table("A", HEADER, repeated(1_000_000, full)))));
        String wide = cell("table:number-columns-repeated=\"2000000000\"", "<text:p>x</text:p>");
        assertEquals("BOOK_TOO_LARGE", refusal(book(table("A", row(wide), HEADER))));
        assertEquals("BOOK_DAMAGED", refusal(book(table("A", repeated(-1, full), HEADER))));
    }
}
