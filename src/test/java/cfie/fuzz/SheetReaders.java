package cfie.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import cfie.domain.ledger.Row;
import cfie.sheet.ConsentSheet;
import cfie.sheet.EvaluationSheet;
import cfie.sheet.ProjectSheet;
import cfie.sheet.ReportSheet;
import cfie.sheet.SchoolSheet;
import cfie.sheet.Sheet;
import cfie.sheet.SheetFile;
import cfie.sheet.TeacherSheet;
import cfie.testkit.ABook;
import cfie.testkit.OfficialLists;
import cfie.value.AcademicYear;
import cfie.value.InvalidValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;

/** Everything that reads files of rows, and the parts of which workbooks are made. */
record SheetReaders(SpoiltFile spoilt) {
    private static final Path OPEN_BOOK = Path.of("src/test/resources/cfie/table/documentos.ods");
    private static final Map<String, String> SHEETS =
            new TreeMap<>(
                    Map.of(
                            "schools", "schools",
                            "teachers", "teachers",
                            "consents", "consents",
                            "project-consents", "consents",
                            "projects", "projects",
                            "reports", "reports",
                            "evaluations", "evaluations"));
    private static final String SHARED =
            "<sst><si><t>final</t></si><si><r><t>fi</t></r><rPh><t>x</t></rPh></si></sst>";
    private static final int WHOLE = 25;
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private static final Map<String, Sheet<?, ?>> FORMS =
            Map.of(
                    "schools", new SchoolSheet(new AcademicYear(2025)),
                    "teachers", new TeacherSheet(TODAY),
                    "consents", new ConsentSheet(),
                    "projects", new ProjectSheet(TODAY),
                    "reports", new ReportSheet(),
                    "evaluations", new EvaluationSheet());

    void addTo(List<Fuzzing.Reader> all) throws IOException {
        for (Map.Entry<String, String> sheet : SHEETS.entrySet()) {
            byte[] sample = Files.readAllBytes(Path.of("samples", sheet.getKey() + ".csv"));
            all.add(sheet(sheet.getKey(), sheet.getValue(), List.of(sample)));
        }
        all.add(sheet("workbooks", "reports", List.of(book().bytes())));
        byte[] open = Files.readAllBytes(OPEN_BOOK);
        all.add(sheet("open workbooks", "reports", List.of(open)));
        all.add(
                new Fuzzing.Reader(
                        "contents of open workbooks", List.of(content(open)), this::asContent));
        all.add(
                new Fuzzing.Reader(
                        "parts of workbooks",
                        List.of(
                                worksheet().getBytes(UTF_8),
                                ABook.STYLES.getBytes(UTF_8),
                                SHARED.getBytes(UTF_8)),
                        this::asAnyPart));
        all.add(
                sheet(
                        "official lists",
                        "schools",
                        List.of(
                                OfficialLists.CLASSIC.replace("\n", "\r\n").getBytes(ISO_8859_1),
                                ("\uFEFF" + OfficialLists.PORTAL).getBytes(UTF_8))));
    }

    private static byte[] content(byte[] book) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(book))) {
            while (!zip.getNextEntry().getName().equals("content.xml")) {}
            return zip.readAllBytes();
        }
    }

    private void asContent(byte[] bytes) throws IOException {
        Map<String, String> parts = Map.of("content.xml", new String(bytes, UTF_8));
        rows(FORMS.get("reports"), ABook.zip(parts));
    }

    private static ABook book() {
        return new ABook()
                .sharing("<t>final</t>")
                .sheet("A")
                .with("xl/worksheets/s1.xml", worksheet());
    }

    private static String worksheet() {
        return ABook.worksheet(
                ABook.texts(1, "project", "type", "submitted_on", "file")
                        + ABook.row(
                                2,
                                ABook.number("A2", "12.5"),
                                ABook.cell("B2", "t=\"s\"", "<v>0</v>"),
                                ABook.styled("C2", 1, "46174"),
                                ABook.cell("D2", "t=\"str\"", "<f>A2&amp;1</f><v>a_x0041_.pdf</v>"))
                        + ABook.texts(3, "P2", "final", "2026-06-01", "b.pdf"));
    }

    /** Spoilt before it is packed: what is spoilt after is hardly ever unpacked. */
    private void asAnyPart(byte[] bytes) throws IOException {
        String part = new String(bytes, UTF_8);
        for (String name :
                List.of(
                        "xl/worksheets/s1.xml",
                        "xl/sharedStrings.xml",
                        "xl/styles.xml",
                        "xl/workbook.xml")) {
            try {
                rows(FORMS.get("reports"), book().with(name, part).bytes());
            } catch (InvalidValue told) {
                continue;
            }
        }
    }

    /** Read as rows, and now and then by the whole tool. */
    private Fuzzing.Reader sheet(String name, String kind, List<byte[]> samples) {
        int[] count = {0};
        return new Fuzzing.Reader(
                name,
                samples,
                bytes -> {
                    rows(FORMS.get(kind), bytes);
                    if (count[0]++ % WHOLE == 0) {
                        spoilt.run(bytes, "import", kind, "FILE", "--mode", "update", "--dry-run");
                    }
                });
    }

    private <K extends Comparable<K>, R> void rows(Sheet<K, R> form, byte[] bytes)
            throws IOException {
        try (SheetFile<K, R> sheet = SheetFile.open(spoilt.file(bytes), form, false)) {
            Optional<Row<K, R>> next = sheet.next();
            while (next.isPresent()) {
                next.ifPresent(SheetReaders::said);
                next = sheet.next();
            }
        }
    }

    private static <K extends Comparable<K>, R> void said(Row<K, R> row) {
        if (row instanceof Row.Readable<K, R> good) {
            try {
                good.over(Optional.empty());
            } catch (InvalidValue told) {
                return;
            }
        }
    }
}
