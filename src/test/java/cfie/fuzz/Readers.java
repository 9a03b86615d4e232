package cfie.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import cfie.credential.CredentialReader;
import cfie.domain.ledger.Row;
import cfie.picture.PictureFile;
import cfie.sheet.ConsentSheet;
import cfie.sheet.EvaluationSheet;
import cfie.sheet.ProjectSheet;
import cfie.sheet.ReportSheet;
import cfie.sheet.SchoolSheet;
import cfie.sheet.Sheet;
import cfie.sheet.SheetFile;
import cfie.sheet.TeacherSheet;
import cfie.signature.OfficeKeys;
import cfie.signature.OtherTool;
import cfie.signature.PdfSignatures;
import cfie.signature.SigningKey;
import cfie.signature.SpoiltStamp;
import cfie.signature.TrustAnchors;
import cfie.store.engine.Address;
import cfie.testkit.ABook;
import cfie.testkit.CfieRun;
import cfie.testkit.OfficialLists;
import cfie.testkit.SampleYear;
import cfie.value.AcademicYear;
import cfie.value.CertificateNumber;
import cfie.value.Cfie;
import cfie.value.Credits;
import cfie.value.Days;
import cfie.value.IntegrityCode;
import cfie.value.InvalidValue;
import cfie.value.Nif;
import cfie.value.OneLine;
import cfie.value.Partner;
import cfie.value.ProjectCode;
import cfie.value.Province;
import cfie.value.SchoolCode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;

/**
 * Everything that reads what others wrote, with sound examples. Whatever reads a new kind of file
 * joins this list: a name, examples, and what takes one.
 */
final class Readers {
    private static final Path OPEN_BOOK = Path.of("src/test/resources/cfie/table/documentos.ods");
    private static final String CERTIFICATE = "2025-2026/zamora/2025-2026-zamora-0001.pdf";
    private static final int DEFECT = 1;
    private static final String SVG =
            """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30"><defs>\
            <linearGradient id="g"><stop offset="0" stop-color="#fff"/></linearGradient></defs>\
            <g transform="rotate(10) scale(2 1)"><path d="M1 1 C 2 3, 4 5, 6 7 Z" fill="url(#g)"/>\
            <use href="#t"/><text id="t" x="3" y="9" font-size="4">CFIE</text></g></svg>
            """;
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
    private static final List<Consumer<String>> VALUES =
            List.of(
                    Nif::parse,
                    Days::parse,
                    Credits::parse,
                    AcademicYear::parse,
                    CertificateNumber::parse,
                    Cfie::parse,
                    Partner::parse,
                    ProjectCode::parse,
                    SchoolCode::parse,
                    IntegrityCode::parse,
                    Province::parse,
                    OneLine::name,
                    OneLine::reason,
                    OneLine::fileName,
                    OneLine::email,
                    OneLine::webAddress,
                    Address::parse);

    private final Path folder;
    private final Path given;
    private final CfieRun tool;
    private final OfficeKeys keys;

    Readers(Path folder) throws IOException {
        this.folder = folder;
        this.given = folder.resolve("given");
        this.tool = SampleYear.in(folder);
        this.keys = new OfficeKeys(folder);
    }

    List<Fuzzing.Reader> all() throws Exception {
        List<Fuzzing.Reader> all = new ArrayList<>();
        all.add(values());
        sheets(all);
        certificates(all);
        all.add(pictures());
        all.add(keyFiles());
        all.add(
                new Fuzzing.Reader(
                        "authorities",
                        List.of(Files.readAllBytes(keys.authorities())),
                        bytes -> TrustAnchors.of(file(bytes))));
        all.add(
                new Fuzzing.Reader(
                        "numbers",
                        List.of("2025/2026-zamora-0001\n2025/2026-zamora-0002\n".getBytes(UTF_8)),
                        bytes ->
                                run(
                                        bytes,
                                        "revoke",
                                        "--from",
                                        "FILE",
                                        "--reason",
                                        "R",
                                        "--by",
                                        "P",
                                        "--yes",
                                        "--dry-run")));
        SpoiltStamp stamp = new SpoiltStamp();
        all.add(new Fuzzing.Reader("time-stamps", List.of(stamp.sound()), stamp::take));
        return all;
    }

    private static Fuzzing.Reader values() {
        List<byte[]> samples =
                Stream.of(
                                "12345678Z",
                                "X-1.234.567-L",
                                "2026-06-30",
                                "2,5",
                                "2025/2026",
                                "2025/2026-zamora-0001",
                                "FR:Lycée du Vent",
                                "49999003",
                                "ABCDE-FGHJK-12345-67890",
                                "Zamora",
                                "a@b.es",
                                "https://twinspace.etwinning.net/1",
                                "jdbc:postgresql://h:1/b?sslmode=require")
                        .map(text -> text.getBytes(UTF_8))
                        .toList();
        return new Fuzzing.Reader("values", samples, bytes -> parse(new String(bytes, UTF_8)));
    }

    /** Each kind of value says what it is, or what is wrong with it. */
    private static void parse(String text) {
        for (Consumer<String> kind : VALUES) {
            try {
                kind.accept(text);
            } catch (InvalidValue said) {
                continue;
            }
        }
    }

    private void sheets(List<Fuzzing.Reader> all) throws IOException {
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
                        run(bytes, "import", kind, "FILE", "--mode", "update", "--dry-run");
                    }
                });
    }

    private <K extends Comparable<K>, R> void rows(Sheet<K, R> form, byte[] bytes)
            throws IOException {
        try (SheetFile<K, R> sheet = SheetFile.open(file(bytes), form, false)) {
            Optional<Row<K, R>> next = sheet.next();
            while (next.isPresent()) {
                next.ifPresent(Readers::said);
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

    private void certificates(List<Fuzzing.Reader> all) throws Exception {
        byte[] plain = certificate(folder.resolve("plain"));
        byte[] other = OtherTool.withRsa().sign(plain);
        Path signing = Files.createDirectory(folder.resolve("signing"));
        CfieRun signer = SampleYear.in(signing);
        signer.run(
                        "certify",
                        "--year",
                        "2025",
                        "--out",
                        signing.toString(),
                        "--sign",
                        keys.sound().toString(),
                        "--sign-password-file",
                        keys.password().toString())
                .ending(0);
        byte[] signed = Files.readAllBytes(signing.resolve(CERTIFICATE));
        List<byte[]> pdfs = List.of(plain, other, signed);
        all.add(new Fuzzing.Reader("verify", pdfs, bytes -> run(bytes, "verify", "FILE")));
        String trust = keys.authorities().toString();
        all.add(
                new Fuzzing.Reader(
                        "verify offline",
                        pdfs,
                        bytes -> run(bytes, "verify", "--offline", "--trust", trust, "FILE")));
        all.add(
                new Fuzzing.Reader(
                        "attach signed",
                        List.of(other),
                        bytes -> run(bytes, "attach-signed", "FILE", "--dry-run")));
        byte[] update = Arrays.copyOfRange(other, plain.length, other.length);
        all.add(
                new Fuzzing.Reader(
                        "updates",
                        List.of(update),
                        bytes -> PdfSignatures.of(joined(plain, bytes)).differences(plain)));
        String number = "2025/2026-zamora-0001";
        all.add(
                new Fuzzing.Reader(
                        "credentials",
                        List.of(
                                tool.run("credential", number).ending(0).getBytes(UTF_8),
                                signer.run("credential", number).ending(0).strip().getBytes(UTF_8)),
                        CredentialReader::read));
    }

    private byte[] certificate(Path out) throws IOException {
        tool.run("certify", "--year", "2025", "--out", out.toString()).ending(0);
        return Files.readAllBytes(out.resolve(CERTIFICATE));
    }

    private Fuzzing.Reader pictures() throws IOException {
        BufferedImage image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_ARGB);
        image.createGraphics().fillOval(5, 5, 20, 20);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return new Fuzzing.Reader(
                "pictures",
                List.of(png.toByteArray(), SVG.getBytes(UTF_8)),
                bytes -> PictureFile.read(file(bytes)));
    }

    private Fuzzing.Reader keyFiles() throws IOException {
        char[] password = Files.readString(keys.password()).toCharArray();
        return new Fuzzing.Reader(
                "key files",
                List.of(Files.readAllBytes(keys.sound()), Files.readAllBytes(keys.withoutKey())),
                bytes -> SigningKey.open(file(bytes), password));
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(given, bytes);
    }

    /** The whole tool reads it; whatever it then says, it is no defect. */
    private void run(byte[] bytes, String... words) throws IOException {
        String named = file(bytes).toString();
        List<String> argv = new ArrayList<>(List.of("--stacktrace"));
        Stream.of(words).map(word -> word.equals("FILE") ? named : word).forEach(argv::add);
        CfieRun.Run run = tool.run(argv.toArray(String[]::new));
        if (run.exit() == DEFECT) {
            throw new AssertionError(run.err());
        }
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }
}
