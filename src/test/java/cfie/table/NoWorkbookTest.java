package cfie.table;

import static cfie.testkit.ABook.row;
import static cfie.testkit.ABook.text;
import static cfie.testkit.ABook.texts;
import static cfie.testkit.ABook.zip;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cfie.domain.Report;
import cfie.sheet.ReportSheet;
import cfie.testkit.ABook;
import cfie.testkit.Reading;
import cfie.value.InvalidValue;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is no workbook, or only a part of one, is called by its name. */
final class NoWorkbookTest {
    private static final String HEADER = texts(1, "Proyecto", "Tipo", "Fecha entrega", "Fichero");

    private static Reading<Report.Key, Report> reports(ABook book) {
        return Reading.of(new ReportSheet(), book.bytes());
    }

    private static ABook report(String day) {
        return new ABook().sheet("A", HEADER, row(2, text("A2", "P1"), text("B2", "final"), day));
    }

    private static String refusal(byte[] bytes) {
        return assertThrows(InvalidValue.class, () -> Reading.of(new ReportSheet(), bytes))
                .reason()
                .name();
    }

    @Test
    void spreadsheetsOfOtherKindsAreCalledByTheirNames() {
        String old = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1" + "x".repeat(70_000);
        assertEquals("BOOK_OLD_FORM", refusal(old.getBytes(ISO_8859_1)));
        String secret = new String("EncryptedPackage".getBytes(UTF_16LE), ISO_8859_1);
        String acrossBlocks = old.substring(0, (1 << 16) + 3) + secret;
        assertEquals("BOOK_ENCIPHERED", refusal(acrossBlocks.getBytes(ISO_8859_1)));
        assertEquals("BOOK_BINARY", refusal(zip(Map.of("xl/workbook.bin", ""))));
        assertEquals("BOOK_NONE", refusal(zip(Map.of("word/document.xml", "<x/>"))));
        assertEquals("BOOK_NONE", refusal(zip(Map.of())));
        assertEquals("BOOK_NONE", refusal(new ABook().bytes()));
    }

    @Test
    void aDamagedWorkbookIsRefused() {
        byte[] sound = report(text("C2", "2026-06-01")).bytes();
        assertEquals("BOOK_DAMAGED", refusal(Arrays.copyOf(sound, sound.length / 2)));
        assertEquals(
                "BOOK_DAMAGED",
                refusal(new ABook().sheet("A").with("xl/worksheets/s1.xml", "<a><b>").bytes()));
        assertEquals(
                "BOOK_DAMAGED",
                refusal(
                        new ABook()
                                .sheet("A")
                                .with("xl/worksheets/s1.xml", "<!DOCTYPE a><a></a>")
                                .bytes()));
    }

    @Test
    void aWorksheetThatBreaksOffSaysSoBelowItsLastRow() {
        ABook book =
                new ABook()
                        .sheet("A")
                        .with(
                                "xl/worksheets/s1.xml",
                                "<worksheet><sheetData>"
                                        + HEADER
                                        + texts(2, "P1", "final", "2026-06-01")
                                        + "<row r=\"3\"><c");
        Reading<Report.Key, Report> reading = reports(book);
        assertEquals(1, reading.things().size());
        assertEquals(List.of("3::BOOK_DAMAGED"), reading.problems());
    }

    @Test
    void aWorkbookWithoutAHeaderIsRefused() {
        assertEquals(
                "BOOK_WITHOUT_HEADER",
                refusal(new ABook().sheet("A", texts(1, "uno", "dos")).bytes()));
    }
}
