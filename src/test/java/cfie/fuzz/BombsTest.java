package cfie.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.credential.CredentialReader;
import cfie.picture.PictureFile;
import cfie.sheet.ReportSheet;
import cfie.sheet.SheetFile;
import cfie.signature.PdfSignatures;
import cfie.testkit.ABook;
import cfie.value.Failure;
import com.sun.management.ThreadMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** Small files that claim to be huge are refused before they are. */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class BombsTest {
    private static final long MEGABYTE = 1 << 20;
    private static final int HUGE = 30_000;
    private static final String SVG =
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 200 50'>%s</svg>";

    private static final String BOOK_HEADER = ABook.texts(1, "project", "type", "submitted_on");

    @TempDir Path folder;

    private static void assertRefused(String reason, long megabytes, Executable reading) {
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = thread.getCurrentThreadAllocatedBytes();
        Failure refused = assertThrows(Failure.class, reading);
        long taken = thread.getCurrentThreadAllocatedBytes() - before;
        assertEquals(reason, refused.reason().name());
        assertTrue(taken < megabytes * MEGABYTE, taken + " bytes");
    }

    private void assertPictureRefused(String reason, long megabytes, byte[] picture)
            throws IOException {
        Path file = Files.write(folder.resolve("picture"), picture);
        assertRefused(reason, megabytes, () -> PictureFile.read(file));
    }

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

    @Test
    void aCredentialOfManyFloors() {
        String deep = "{\"a\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";
        assertEquals(Optional.empty(), CredentialReader.read(deep.getBytes(UTF_8)));
    }

    @Test
    void aPdfWhoseTableUnpacksToAGigabyte() throws IOException {
        byte[] pdf = pdf("/Filter/FlateDecode", packed(1024));
        assertRefused("PDF_UNREADABLE", 40, () -> PdfSignatures.of(pdf));
    }

    @Test
    void aPdfPackedTwice() throws IOException {
        byte[] pdf = pdf("/Filter[/FlateDecode/FlateDecode]", packed(1));
        assertRefused("PDF_UNREADABLE", 40, () -> PdfSignatures.of(pdf));
    }

    @Test
    void aPdfOfManyFloors() {
        String deep =
                "%PDF-1.7\n1 0 obj\n" + "[".repeat(300_000) + "\ntrailer<</Root 1 0 R>>\n%%EOF";
        assertRefused("PDF_UNREADABLE", 300, () -> PdfSignatures.of(deep.getBytes(ISO_8859_1)));
    }

    @Test
    void aPngOfAHugeSize() throws IOException {
        assertPictureRefused("PICTURE_TOO_LARGE", 20, hugePng());
    }

    @Test
    void anSvgAroundAPngOfAHugeSize() throws IOException {
        String png = Base64.getEncoder().encodeToString(hugePng());
        String svg = "<image width='9' height='9' href='data:image/png;base64," + png + "'/>";
        assertPictureRefused("PICTURE_UNREADABLE", 20, svg(svg));
    }

    @Test
    void anSvgThatDrawsItselfWithoutEnd() throws IOException {
        StringBuilder svg = new StringBuilder("<defs><rect id='a0' width='9' height='9'/>");
        for (int level = 1; level < 12; level++) {
            String use = "<use href='#a%d'/>".formatted(level - 1);
            svg.append("<g id='a%d'>".formatted(level)).append(use.repeat(10)).append("</g>");
        }
        assertPictureRefused(
                "PICTURE_UNREADABLE", 200, svg(svg.append("</defs><use href='#a11'/>").toString()));
    }

    @Test
    void anSvgOfManyFloors() throws IOException {
        String deep = "<g>".repeat(100_000) + "</g>".repeat(100_000);
        assertPictureRefused("PICTURE_UNREADABLE", 1000, svg(deep));
    }

    @Test
    void entitiesAreNeitherMultipliedNorFetched() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "SECRETO");
        StringBuilder svg =
                new StringBuilder(
                        "<!DOCTYPE svg [<!ENTITY x SYSTEM '%s'>".formatted(secret.toUri()));
        svg.append("<!ENTITY a0 'aaaaaaaaaa'>");
        for (int level = 1; level < 12; level++) {
            String more = "&a%d;".formatted(level - 1).repeat(10);
            svg.append("<!ENTITY a%d '%s'>".formatted(level, more));
        }
        String drawn = SVG.formatted("<text y='20'>%s</text>");
        byte[] bomb = (svg + "]>" + drawn.formatted("&a11;&x;")).getBytes(UTF_8);
        byte[] blank = drawn.formatted("").getBytes(UTF_8);
        assertEquals(
                PictureFile.read(Files.write(folder.resolve("blank"), blank)),
                PictureFile.read(Files.write(folder.resolve("bomb"), bomb)));
    }

    @Test
    void lettersThatAreNoneAreNotToldToTheTerminal() throws IOException {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        PrintStream before = System.err;
        System.setErr(new PrintStream(told, true, UTF_8));
        try {
            byte[] svg = SVG.formatted("<text>\u00ff\u00fe</text>").getBytes(ISO_8859_1);
            assertPictureRefused("PICTURE_UNREADABLE", 20, svg);
        } finally {
            System.setErr(before);
        }
        assertEquals("", told.toString(UTF_8));
    }

    private static byte[] svg(String drawn) {
        return SVG.formatted(drawn).getBytes(UTF_8);
    }

    private static byte[] packed(int megabytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream packing = new DeflaterOutputStream(out)) {
            byte[] zeros = new byte[(int) MEGABYTE];
            for (int left = megabytes; left > 0; left--) {
                packing.write(zeros);
            }
        }
        return out.toByteArray();
    }

    private static byte[] pdf(String filter, byte[] packed) {
        String start = "%PDF-1.7\n";
        String head =
                start
                        + "1 0 obj\n<</Type/XRef/W[1 2 1]/Size 9/Root 1 0 R%s/Length %d>>stream\n"
                                .formatted(filter, packed.length);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.writeBytes(head.getBytes(ISO_8859_1));
        pdf.writeBytes(packed);
        String tail = "\nendstream endobj\nstartxref\n%d\n%%%%EOF\n".formatted(start.length());
        pdf.writeBytes(tail.getBytes(ISO_8859_1));
        return pdf.toByteArray();
    }

    private static byte[] hugePng() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        ByteBuffer size = ByteBuffer.allocate(13).putInt(HUGE).putInt(HUGE);
        chunk(png, "IHDR", size.put(new byte[] {8, 6, 0, 0, 0}).array());
        chunk(png, "IDAT", packed(8));
        chunk(png, "IEND", new byte[0]);
        return png.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream png, String name, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(name.getBytes(ISO_8859_1));
        sum.update(content);
        png.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        png.writeBytes(name.getBytes(ISO_8859_1));
        png.writeBytes(content);
        png.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }
}
