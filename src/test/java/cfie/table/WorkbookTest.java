package cfie.table;

import static cfie.testkit.ABook.row;
import static cfie.testkit.ABook.text;
import static cfie.testkit.ABook.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cfie.domain.Report;
import cfie.domain.School;
import cfie.domain.ledger.Problem;
import cfie.sheet.ReportSheet;
import cfie.sheet.SchoolSheet;
import cfie.sheet.SheetFile;
import cfie.testkit.ABook;
import cfie.testkit.Given;
import cfie.testkit.OfficialLists;
import cfie.testkit.Reading;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import cfie.value.SchoolCode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which worksheet of a workbook is read, from which row on, and where its problems lie. */
final class WorkbookTest {
    private static final String HEADER = texts(1, "Proyecto", "Tipo", "Fecha entrega", "Fichero");

    private static Reading<Report.Key, Report> reports(ABook book) {
        return Reading.of(new ReportSheet(), book.bytes());
    }

    private static Reading<SchoolCode, School> schools(ABook book) {
        return Reading.of(new SchoolSheet(Given.YEAR), book.bytes());
    }

    @Test
    void theHeaderMayStandBelowATitleAndBesideNothing() {
        Reading<Report.Key, Report> reading =
                reports(
                        new ABook()
                                .sheet("Portada", texts(1, "Documentos del curso"))
                                .sheet(
                                        "Lista",
                                        texts(1, "Documentos", "", "", ""),
                                        row(2),
                                        row(
                                                4,
                                                text("B4", "project"),
                                                text("C4", "type"),
                                                text("E4", "submitted_on")),
                                        row(5, text("B5", " ")),
                                        row(
                                                9,
                                                text("B9", "P1"),
                                                text("C9", "final"),
                                                text("E9", "2026-06-01"))));
        assertEquals(List.of(), reading.problems());
        assertEquals(9, reading.rows().get(0).line());
        assertEquals(LocalDate.of(2026, 6, 1), reading.things().get(0).submittedOn());
    }

    @Test
    void aHiddenWorksheetIsTakenOnlyWhereNoOtherHasAHeader() {
        String row = "<row r=\"2\">%s</row>";
        ABook both =
                new ABook()
                        .hidden("viejo", HEADER, texts(2, "VIEJO", "final", "2025-06-01"))
                        .sheet("nuevo", HEADER, texts(2, "NUEVO", "final", "2026-06-01"));
        assertEquals("NUEVO", reports(both).things().get(0).key().project().text());
        ABook hidden =
                new ABook()
                        .hidden("datos", HEADER, texts(2, "UNO", "final", "2025-06-01"))
                        .sheet("notas", row.formatted(text("A2", "nada")));
        assertEquals("UNO", reports(hidden).things().get(0).key().project().text());
    }

    @Test
    void ofTwoFilledWorksheetsNeitherIsPassedOver() {
        ABook two =
                new ABook()
                        .sheet("norte", HEADER, texts(2, "UNO", "final", "2026-06-01"))
                        .sheet("sur", HEADER, texts(2, "DOS", "final", "2026-06-01"));
        InvalidValue refused = assertThrows(InvalidValue.class, () -> reports(two));
        assertEquals(Flaw.BOOK_TWO_TABLES, refused.reason());
        ABook one =
                new ABook()
                        .sheet("vacía", HEADER)
                        .sheet("sur", HEADER, texts(2, "DOS", "final", "2026-06-01"));
        assertEquals("DOS", reports(one).things().get(0).key().project().text());
    }

    @Test
    void aBadlySpeltWorksheetIsNotPassedOver() {
        ABook two =
                new ABook()
                        .sheet("norte", texts(1, "proyecto", "tpo", "fecha"), texts(2, "P9", "x"))
                        .sheet("sur", HEADER, texts(2, "DOS", "final", "2026-06-01"));
        InvalidValue refused = assertThrows(InvalidValue.class, () -> reports(two));
        assertEquals(Flaw.BOOK_TWO_TABLES, refused.reason());
    }

    @Test
    void ofSeveralHeadersTheWholeOneIsTaken() {
        ABook book =
                new ABook()
                        .sheet("resumen", texts(1, "Proyecto", "Fecha"), texts(2, "P9", "x"))
                        .sheet("lista", HEADER, texts(2, "P1", "final", "2026-06-01"));
        assertEquals("P1", reports(book).things().get(0).key().project().text());
    }

    @Test
    void aHeaderThatLacksAColumnSaysSoAtItsRow() {
        Reading<Report.Key, Report> reading =
                reports(
                        new ABook()
                                .sheet("A", row(1), texts(3, "project", "type", "fichero", "x")));
        assertEquals(
                List.of("3:x:HEADER_UNKNOWN", "3:fecha:HEADER_MISSING"), reading.headerProblems());
    }

    @Test
    void theOfficialListIsKnownInAWorkbookToo() {
        String list = OfficialLists.CLASSIC.replace("\"", "");
        String[] lines = list.split("\n");
        StringBuilder rows = new StringBuilder();
        for (int at = 0; at < lines.length; at++) {
            rows.append(row(at + 1, cells(at + 1, lines[at])));
        }
        Reading<SchoolCode, School> book = schools(new ABook().sheet("A", rows.toString()));
        assertEquals(Reading.of(new SchoolSheet(Given.YEAR), list).things(), book.things());
    }

    /** Without addresses, as some programs write them. */
    private static String cells(int row, String line) {
        return String.join(
                "",
                Arrays.stream(line.split(";", -1))
                        .map(text -> "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>")
                        .toList());
    }

    @Test
    void aProblemHasItsCell(@TempDir Path folder) throws Exception {
        ABook book = new ABook().sheet("Año 1", HEADER, texts(2, "P1", "final", "ayer"));
        Path file = Files.write(folder.resolve("x.csv"), book.bytes());
        try (SheetFile<?, ?> rows = SheetFile.open(file, new ReportSheet(), false)) {
            rows.next();
            assertEquals(
                    Optional.of(new SheetFile.Place("Año 1", "C2")),
                    rows.place(at(2, "submitted_on")));
            assertEquals(Optional.of(new SheetFile.Place("Año 1", "2")), rows.place(at(2, "")));
            assertEquals(
                    Optional.of(new SheetFile.Place("Año 1", "A1")), rows.place(at(1, "Proyecto")));
        }
    }

    private static Problem at(long line, String column) {
        return new Problem(line, column, new InvalidValue(Flaw.DATE, ""));
    }
}
