package cfie.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cfie.sheet.ReportSheet;
import cfie.sheet.SheetFile;
import cfie.testkit.ABook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Small files of rows that claim to be huge are refused before they are. */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class BookBombsTest extends Bombs {
    private static final String BOOK_HEADER = ABook.texts(1, "project", "type", "submitted_on");

    @Test
    void aCellThatNeverEnds() throws IOException {
        String csv = "project,type,submitted_on\n\"" + "x".repeat(3_000_000);
        Path file = Files.writeString(folder.resolve("reports.csv"), csv);
        try (SheetFile<?, ?> sheet = SheetFile.open(file, new ReportSheet(), false)) {
            sheet.next();
            assertEquals(
                    "FILE_RECORD_TOO_LONG",
                    sheet.headerProblems().get(0).failure().reason().name());
        }
    }

    private void assertBookRefused(String reason, long megabytes, byte[] book) throws IOException {
        Path file = Files.write(folder.resolve("reports.xlsx"), book);
        assertRefused(reason, megabytes, () -> rowsOf(file));
    }

    /** A worksheet that breaks off below its header is refused like a file. */
    private static void rowsOf(Path file) {
        try (SheetFile<?, ?> rows = SheetFile.open(file, new ReportSheet(), false)) {
            while (rows.next().isPresent()) {}
            throw rows.headerProblems().get(0).failure();
        }
    }

    private static ABook book() {
        return new ABook().sheet("A", BOOK_HEADER);
    }

    private static ABook book(String rows) {
        return new ABook().sheet("A", BOOK_HEADER, rows);
    }

    @Test
    void aWorkbookWhoseRowsUnpackToManyTimesTheirSize() throws IOException {
        assertBookRefused("BOOK_TOO_LARGE", 100, book(" ".repeat(80 << 20)).bytes());
        assertBookRefused(
                "BOOK_TOO_LARGE", 800, book("<row r=\"2\"></row>".repeat(4_000_000)).bytes());
    }

    @Test
    void aWorkbookWithAGiantCell() throws IOException {
        String text = "<c r=\"A2\" t=\"inlineStr\"><is><t>%s</t></is></c>";
        String giant = text.formatted("x".repeat(7 << 20));
        assertBookRefused("BOOK_TOO_LARGE", 60, book("<row>" + giant + "</row>").bytes());
    }

    @Test
    void aWorkbookWithATagThatNeverEnds() throws IOException {
        String attribute = "<row r=\"2\" spans=\"" + "1".repeat(7 << 20) + "\"/>";
        assertBookRefused("BOOK_TOO_LARGE", 100, book(attribute).bytes());
    }

    @Test
    void aWorkbookOfAMillionColumns() throws IOException {
        String far = "<row r=\"2\"><c r=\"ZZZZZZ2\"><v>1</v></c></row>";
        assertBookRefused("BOOK_TOO_LARGE", 20, book(far).bytes());
        String many = "<row r=\"2\">" + "<c><v>1</v></c>".repeat(1_000_000) + "</row>";
        assertBookRefused("BOOK_TOO_LARGE", 60, book(many).bytes());
    }

    @Test
    void aWorkbookOfManyFloors() throws IOException {
        String deep = "<a>".repeat(100_000) + "</a>".repeat(100_000);
        assertBookRefused("BOOK_TOO_LARGE", 20, book(deep).bytes());
        assertBookRefused("BOOK_TOO_LARGE", 20, book().sharing(deep).bytes());
    }

    @Test
    void aWorkbookWhoseTextsUnpackToManyTimesTheirSize() throws IOException {
        assertBookRefused(
                "BOOK_TOO_LARGE",
                600,
                book().sharing("<t>a</t></si><si>".repeat(3_000_000)).bytes());
        assertBookRefused(
                "BOOK_TOO_LARGE",
                60,
                book().sharing("<t>%s</t>".formatted("a".repeat(7 << 20))).bytes());
    }

    @Test
    void entitiesOfAWorkbookAreNeitherMultipliedNorFetched() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "SECRETO");
        String bomb =
                "<!DOCTYPE x [<!ENTITY a SYSTEM '%s'><!ENTITY b '&a;&a;'>]><worksheet>&b;</worksheet>"
                        .formatted(secret.toUri());
        assertBookRefused("BOOK_DAMAGED", 20, book().with("xl/worksheets/s1.xml", bomb).bytes());
    }

    /** A row, a cell or a blank of a few bytes may say that it stands for a million. */
    @Test
    void anOpenWorkbookThatStandsForMuchMoreThanItHolds() throws IOException {
        String cells = "<c o:value-type='string'><text:p>%s</text:p></c>".repeat(3);
        String filled = cells.formatted("project", "type", "submitted_on");
        String header = "<r>" + filled + "</r>";
        String wide = filled.replaceFirst("<c ", "<c t:number-columns-repeated='999999999' ");
        String giant = filled.replace("project", "x".repeat(7 << 20));
        for (String row :
                List.of(
                        "<r t:number-rows-repeated='1000000'>" + filled + "</r>",
                        "<r>" + wide + "</r>",
                        "<r>" + giant + "</r>",
                        "<r></r>".repeat(4_000_000))) {
            assertBookRefused("BOOK_TOO_LARGE", 800, openBook(header + row));
        }
    }

    private static byte[] openBook(String rows) {
        String content =
                "<d xmlns:o='urn:oasis:names:tc:opendocument:xmlns:office:1.0' xmlns:t='t' xmlns:text='x'>"
                        + "<b><s><t:table t:name='A'>"
                        + rows
                        + "</t:table></s></b></d>";
        return ABook.zip(
                Map.of(
                        "content.xml",
                        content.replace("<r", "<t:table-row")
                                .replace("</r>", "</t:table-row>")
                                .replace("<c", "<t:table-cell")
                                .replace("</c>", "</t:table-cell>")));
    }
}
