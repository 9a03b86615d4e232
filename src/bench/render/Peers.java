import cfie.domain.issued.Certificate;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.transform.Result;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.sax.SAXResult;
import javax.xml.transform.stream.StreamSource;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fop.apps.Fop;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.FopFactoryBuilder;
import org.apache.fop.configuration.DefaultConfigurationBuilder;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The same words by other libraries: one face, no code to scan, no attachment, no artwork. */
final class Peers {
    private static final byte[] COLOURS = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    private final Path font;
    private final TrueTypeFont parsed;
    private final FopFactory fop;

    Peers(Path font) throws Exception {
        XRLog.setLoggingEnabled(false);
        this.font = font;
        parsed = new TTFParser(true).parse(new RandomAccessReadBufferedFile(font.toFile()));
        parsed.setEnableGsub(false);
        String settings =
                """
                <fop version="1.0"><accessibility>true</accessibility><renderers>
                <renderer mime="application/pdf"><pdf-a-mode>PDF/A-3a</pdf-a-mode>
                <pdf-ua-mode>PDF/UA-1</pdf-ua-mode><fonts><font kerning="yes" embed-url="%s">
                <font-triplet name="G" style="normal" weight="normal"/>
                <font-triplet name="G" style="normal" weight="bold"/></font></fonts>
                </renderer></renderers></fop>"""
                        .formatted(font.toUri());
        byte[] bytes = settings.getBytes(StandardCharsets.UTF_8);
        fop =
                new FopFactoryBuilder(font.getParent().toUri())
                        .setConfiguration(
                                new DefaultConfigurationBuilder()
                                        .build(new ByteArrayInputStream(bytes)))
                        .build();
    }

    private static List<String> above(Certificate certificate) {
        return List.of(
                "CENTRO DE FORMACIÓN DEL PROFESORADO E INNOVACIÓN EDUCATIVA",
                "CFIE de Zamora",
                "Proyectos eTwinning · Curso académico 2025/2026",
                "Carmen Ordóñez Larrañaga, directora del CFIE de Zamora,",
                "CERTIFICA:",
                certificate.teacher().name().full(),
                "con NIF " + certificate.teacher().nif() + ", ha participado en red:");
    }

    private static List<List<String>> rows(Certificate certificate) {
        return certificate.items().stream()
                .map(
                        item ->
                                List.of(
                                        "«" + item.activity().title() + "» " + item.school().name(),
                                        "Nuevo, en red",
                                        "Curso académico",
                                        "Del 1 de octubre de 2025 al 15 de junio de 2026",
                                        item.credits().text(),
                                        "15"))
                .toList();
    }

    private static List<String> below(Certificate certificate) {
        return List.of(
                "Zamora, 30 de junio de 2026",
                "Carmen Ordóñez Larrañaga",
                "Número de registro " + certificate.number(),
                "Código de integridad " + certificate.integrityCode(),
                certificate.verification(),
                certificate.issuer().legalBasis());
    }

    /** PDF/A-3a and PDF/UA-1. */
    int openHtml(Certificate certificate) throws IOException {
        StringBuilder html =
                new StringBuilder("<html lang=\"es\"><head><title>Certificado</title>");
        html.append("<meta name=\"subject\" content=\"Certificado\"/><style>@page{size:A4");
        html.append(" landscape;margin:2cm}*{font-family:G;font-weight:normal}</style></head>");
        html.append("<body><h1>CERTIFICADO DE PARTICIPACIÓN</h1>");
        above(certificate).forEach(line -> html.append("<p>").append(line).append("</p>"));
        html.append("<table><tr>");
        heads().forEach(head -> html.append("<th>").append(head).append("</th>"));
        html.append("</tr>");
        for (List<String> row : rows(certificate)) {
            html.append(
                    row.stream()
                            .map(cell -> "<td>" + cell + "</td>")
                            .collect(Collectors.joining("", "<tr>", "</tr>")));
        }
        html.append("</table>");
        below(certificate).forEach(line -> html.append("<p>").append(line).append("</p>"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFont(font.toFile(), "G");
        builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(COLOURS);
        builder.withHtmlContent(html.append("</body></html>").toString(), null);
        builder.toStream(bytes).run();
        return bytes.size();
    }

    /** PDF/A-3a and PDF/UA-1. */
    int fop(Certificate certificate) throws Exception {
        StringBuilder page = new StringBuilder();
        page.append("<fo:root xmlns:fo=\"http://www.w3.org/1999/XSL/Format\" font-family=\"G\"");
        page.append(" xml:lang=\"es\"><fo:layout-master-set><fo:simple-page-master");
        page.append(
                " master-name=\"p\" page-width=\"297mm\" page-height=\"210mm\" margin=\"2cm\">");
        page.append("<fo:region-body/></fo:simple-page-master></fo:layout-master-set>");
        page.append("<fo:declarations><x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF");
        page.append(" xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description");
        page.append(" rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>");
        page.append("Certificado</dc:title></rdf:Description></rdf:RDF></x:xmpmeta>");
        page.append("</fo:declarations><fo:page-sequence master-reference=\"p\">");
        page.append("<fo:flow flow-name=\"xsl-region-body\"><fo:block role=\"H1\">CERTIFICADO");
        page.append(" DE PARTICIPACIÓN</fo:block>");
        above(certificate).forEach(line -> block(page, line));
        page.append("<fo:table table-layout=\"fixed\" width=\"100%\"><fo:table-header>");
        row(page, heads());
        page.append("</fo:table-header><fo:table-body>");
        rows(certificate).forEach(row -> row(page, row));
        page.append("</fo:table-body></fo:table>");
        below(certificate).forEach(line -> block(page, line));
        page.append("</fo:flow></fo:page-sequence></fo:root>");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Fop run = fop.newFop("application/pdf", bytes);
        Result result = new SAXResult(run.getDefaultHandler());
        TransformerFactory.newInstance()
                .newTransformer()
                .transform(new StreamSource(new StringReader(page.toString())), result);
        return bytes.size();
    }

    /** Neither archival nor tagged: the least that a page can be. */
    int pdfBox(Certificate certificate) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(842, 595));
            document.addPage(page);
            PDType0Font face = PDType0Font.load(document, parsed, true);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(face, 12);
                content.setLeading(18);
                content.newLineAtOffset(60, 540);
                line(content, "CERTIFICADO DE PARTICIPACIÓN");
                for (String text : above(certificate)) {
                    line(content, text);
                }
                line(content, String.join("   ", heads()));
                for (List<String> row : rows(certificate)) {
                    line(content, String.join("   ", row));
                }
                for (String text : below(certificate)) {
                    line(content, text);
                }
                content.endText();
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.size();
        }
    }

    private static List<String> heads() {
        return List.of(
                "Proyecto y centro", "Participación", "Duración", "Fechas", "Créditos", "Horas");
    }

    private static void line(PDPageContentStream content, String text) throws IOException {
        content.showText(text);
        content.newLine();
    }

    private static void block(StringBuilder page, String text) {
        page.append("<fo:block>").append(text).append("</fo:block>");
    }

    private static void row(StringBuilder page, List<String> cells) {
        page.append("<fo:table-row>");
        for (String cell : cells) {
            page.append("<fo:table-cell>");
            block(page, cell);
            page.append("</fo:table-cell>");
        }
        page.append("</fo:table-row>");
    }
}
