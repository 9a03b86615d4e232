package cfie.table;

import static cfie.testkit.ABook.cell;
import static cfie.testkit.ABook.number;
import static cfie.testkit.ABook.row;
import static cfie.testkit.ABook.styled;
import static cfie.testkit.ABook.text;
import static cfie.testkit.ABook.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cfie.domain.Report;
import cfie.domain.School;
import cfie.domain.ledger.Problem;
import cfie.sheet.ReportSheet;
import cfie.sheet.SchoolSheet;
import cfie.testkit.ABook;
import cfie.testkit.Given;
import cfie.testkit.Reading;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import cfie.value.SchoolCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a cell of a workbook says: a day, a code, a number, or what came of a formula. */
final class BookCellsTest {
    private static final String HEADER = texts(1, "Proyecto", "Tipo", "Fecha entrega", "Fichero");
    private static final String SCHOOLS = texts(1, "code", "name", "ownership", "subsidised");

    private static Reading<Report.Key, Report> reports(ABook book) {
        return Reading.of(new ReportSheet(), book.bytes());
    }

    private static Reading<SchoolCode, School> schools(ABook book) {
        return Reading.of(new SchoolSheet(Given.YEAR), book.bytes());
    }

    private static ABook report(String day) {
        return new ABook().sheet("A", HEADER, row(2, text("A2", "P1"), text("B2", "final"), day));
    }

    @ParameterizedTest
    @CsvSource({
        "false, 1, 46174,                2026-06-01",
        "false, 2, 46174,                2026-06-01",
        "false, 1, 61,                   1900-03-01",
        "true,  1, 44712,                2026-06-01",
        "true,  1, 0,                    1904-01-01",
        "false, 1, 46173.999999999999,   2026-06-01"
    })
    void aDayIsOneInBothCalendars(boolean from1904, int style, String serial, LocalDate day) {
        ABook book = report(styled("C2", style, serial));
        Reading<Report.Key, Report> reading = reports(from1904 ? book.from1904() : book);
        assertEquals(List.of(), reading.problems());
        assertEquals(day, reading.things().get(0).submittedOn());
    }

    @ParameterizedTest
    @CsvSource({"0,46174", "3,46174", "1,46174.5", "1,60", "1,-1", "1,1e300", "1,NaN", "1,x"})
    void whatIsNoSureDayIsToldAsIs(int style, String serial) {
        assertEquals(
                List.of("2:submitted_on:DATE"),
                reports(report(styled("C2", style, serial))).problems());
    }

    @Test
    void aDayMayBeSaidInItsOwnWords() {
        ABook book = report(cell("C2", "t=\"d\"", "<v>2026-06-01T00:00:00</v>"));
        assertEquals(LocalDate.of(2026, 6, 1), reports(book).things().get(0).submittedOn());
        ABook text = report(text("C2", "2026-06-01"));
        assertEquals(LocalDate.of(2026, 6, 1), reports(text).things().get(0).submittedOn());
    }

    @Test
    void aCodeGetsBackTheZeroThatItLostAsANumber() {
        ABook book =
                new ABook()
                        .sheet(
                                "A",
                                SCHOOLS,
                                row(
                                        2,
                                        number("A2", "5000001"),
                                        text("B2", "UNO"),
                                        text("C2", "public"),
                                        cell("D2", "t=\"b\"", "<v>0</v>")),
                                row(
                                        3,
                                        text("A3", "05000002"),
                                        number("B3", "12.0"),
                                        text("C3", "private"),
                                        cell("D3", "t=\"b\"", "<v>1</v>")),
                                row(
                                        4,
                                        text("A4", "5000003"),
                                        text("B4", "TRES"),
                                        text("C4", "public")));
        Reading<SchoolCode, School> reading = schools(book);
        assertEquals(List.of("4:code:SCHOOL_CODE"), reading.problems());
        assertEquals("05000001", reading.rows().get(0).cells().get(0));
        assertEquals("05000001", reading.things().get(0).code().text());
        assertEquals(Optional.of(false), reading.things().get(0).subsidised());
        assertEquals("12", reading.things().get(1).name());
        assertEquals(Optional.of(true), reading.things().get(1).subsidised());
    }

    @ParameterizedTest
    @CsvSource({
        "2.5, 2.5",
        "4.0, 4",
        "2.2999999999999998, 2.3",
        "1.2E7, 12000000",
        "-0.0, 0",
        "1e999999999, 1e999999999",
        "abc, abc"
    })
    void aNumberIsReadAsItIsShown(String stored, String shown) {
        assertEquals(shown, Amount.text(stored));
    }

    @Test
    void aFormulaIsWhatCameOfIt() {
        Reading<Report.Key, Report> reading =
                reports(
                        new ABook()
                                .sheet(
                                        "A",
                                        HEADER,
                                        row(
                                                2,
                                                cell(
                                                        "A2",
                                                        "t=\"str\"",
                                                        "<f>\"P\"&amp;1</f><v>P1</v>"),
                                                text("B2", "final"),
                                                cell("C2", "s=\"1\"", "<f>TODAY()</f><v>46174</v>"),
                                                cell("D2", "t=\"str\"", "<f>\"\"</f><v></v>")),
                                        row(
                                                3,
                                                text("A3", "P2"),
                                                text("B3", "final"),
                                                cell("C3", "s=\"1\"", "<f>C2</f>"),
                                                cell(
                                                        "D3",
                                                        "t=\"e\"",
                                                        "<f>1/0</f><v>#DIV/0!</v>"))));
        assertEquals("P1", reading.things().get(0).key().project().text());
        assertEquals(Optional.empty(), reading.things().get(0).file());
        assertEquals(List.of("3:submitted_on:CELL_ERROR", "3:file:CELL_ERROR"), reading.problems());
    }

    @Test
    void anErrorThatWasSavedAsTextIsOneToo() {
        assertEquals(
                List.of("2:file:CELL_ERROR"),
                Reading.of(
                                new ReportSheet(),
                                "project,type,submitted_on,file\nP1,final,2026-06-01,#¡REF!\n")
                        .problems());
    }

    @Test
    void sharedTextsAreReadWithTheirPiecesAndWithoutTheirSounds() {
        ABook book =
                new ABook()
                        .sharing("<t>P1</t>")
                        .sharing("<r><t>fi</t></r><r><t>nal</t></r><rPh><t>x</t></rPh>")
                        .sharing("<t xml:space=\"preserve\"> año_x0020_1.pdf </t>")
                        .sheet(
                                "A",
                                HEADER,
                                row(
                                        2,
                                        cell("A2", "t=\"s\"", "<v>0</v>"),
                                        cell("B2", "t=\"s\"", "<v>1</v>"),
                                        text("C2", "2026-06-01"),
                                        cell("D2", "t=\"s\"", "<v>2</v>")));
        Report report = reports(book).things().get(0);
        assertEquals("P1", report.key().project().text());
        assertEquals(Optional.of("año 1.pdf"), report.file());
    }

    @Test
    void moreSharedTextsThanMemoryKeepsAreReadAllTheSame() {
        ABook book = new ABook();
        StringBuilder rows = new StringBuilder(HEADER);
        int many = 60_000;
        for (int at = 0; at < many; at++) {
            book.sharing("<t>%s-ñ-%d.pdf</t>".formatted("x".repeat(60), at));
        }
        for (int at = 0; at < many; at += 997) {
            int other = many - 1 - at;
            rows.append(
                    row(
                            at + 2,
                            text("A" + (at + 2), "P" + other),
                            text("B" + (at + 2), "final"),
                            text("C" + (at + 2), "2026-06-01"),
                            cell("D" + (at + 2), "t=\"s\"", "<v>" + other + "</v>")));
        }
        Reading<Report.Key, Report> reading = reports(book.sheet("A", rows.toString()));
        assertEquals(List.of(), reading.problems());
        for (Report report : reading.things()) {
            String number = report.key().project().text().substring(1);
            assertEquals("x".repeat(60) + "-ñ-" + number + ".pdf", report.file().orElseThrow());
        }
    }

    @Test
    void aCellUnderNoNameIsNotPassedOver() {
        Reading<Report.Key, Report> reading =
                reports(
                        new ABook()
                                .sheet(
                                        "A",
                                        HEADER,
                                        row(
                                                2,
                                                text("A2", "P1"),
                                                text("B2", "final"),
                                                text("C2", "2026-06-01"),
                                                text("H2", "ojo"))));
        assertEquals(List.of("2:H:CELL_UNNAMED"), reading.problems());
    }

    private static Problem at(long line, String column) {
        return new Problem(line, column, new InvalidValue(Flaw.DATE, ""));
    }
}
