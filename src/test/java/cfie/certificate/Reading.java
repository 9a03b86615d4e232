package cfie.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** How others read our files: copying text out, hearing it, and with a telephone's camera. */
final class Reading {
    private Reading() {}

    /** A tagged piece of a page: what a screen reader says, and the box that the eye sees. */
    record Piece(int page, String words, Rectangle2D box) {}

    static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    /** All that is tagged, in the order of the pages. */
    static List<Piece> pieces(byte[] pdf) throws IOException {
        List<Piece> pieces = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                addPieces(page, document.getPage(page), pieces);
            }
        }
        return pieces;
    }

    static List<String> heard(byte[] pdf) throws IOException {
        return pieces(pdf).stream().map(Piece::words).toList();
    }

    /** The files inside, by name, as text. */
    static Map<String, String> attachments(byte[] pdf) throws IOException {
        Map<String, String> found = new TreeMap<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Map<String, PDComplexFileSpecification> files =
                    document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            for (PDComplexFileSpecification file : files.values()) {
                byte[] content = file.getEmbeddedFileUnicode().toByteArray();
                assertEquals(content.length, file.getEmbeddedFileUnicode().getSize());
                found.put(file.getFileUnicode(), new String(content, StandardCharsets.UTF_8));
            }
        }
        return found;
    }

    static PDSignature signature(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getLastSignatureDictionary();
        }
    }

    /** The addresses that open when pressed. */
    static List<String> links(byte[] pdf) throws IOException {
        List<String> links = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    PDActionURI action = (PDActionURI) ((PDAnnotationLink) annotation).getAction();
                    links.add(action.getURI());
                }
            }
        }
        return links;
    }

    /** How many pictures the file holds. */
    static int images(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Set<COSBase> images = new HashSet<>();
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getXObjectNames()) {
                    if (page.getResources().isImageXObject(name)) {
                        images.add(page.getResources().getXObject(name).getCOSObject());
                    }
                }
            }
            return images.size();
        }
    }

    /** What is said of figures, of all of the file. */
    static String said(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return said(document.getDocumentCatalog().getStructureTreeRoot());
        }
    }

    private static String said(PDStructureNode node) {
        StringBuilder said = new StringBuilder();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                said.append(element.getAlternateDescription()).append('\n').append(said(element));
            }
        }
        return said.toString();
    }

    static String identity(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getDocument().getDocumentID().toString();
        }
    }

    /** What a camera reads off the last page, at so many dots per inch. */
    static String scanned(byte[] pdf, int dpi) throws IOException, ReaderException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int last = document.getNumberOfPages() - 1;
            BufferedImage image = new PDFRenderer(document).renderImageWithDPI(last, dpi);
            int[] pixels =
                    image.getRGB(
                            0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            RGBLuminanceSource light =
                    new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
            BinaryBitmap bitmap = new BinaryBitmap(new HybridBinarizer(light));
            return new QRCodeReader()
                    .decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText();
        }
    }

    private static void addPieces(int number, PDPage page, List<Piece> pieces) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.setSuppressDuplicateOverlappingText(false);
        extractor.processPage(page);
        for (PDMarkedContent content : extractor.getMarkedContents()) {
            List<TextPosition> letters =
                    content.getContents().stream()
                            .filter(TextPosition.class::isInstance)
                            .map(TextPosition.class::cast)
                            .toList();
            if (content.getMCID() >= 0 && !letters.isEmpty()) {
                pieces.add(new Piece(number, words(letters), box(letters)));
            }
        }
    }

    private static String words(List<TextPosition> letters) {
        return letters.stream().map(TextPosition::getUnicode).collect(Collectors.joining());
    }

    private static Rectangle2D box(List<TextPosition> letters) {
        Rectangle2D box = null;
        for (TextPosition letter : letters) {
            if (!letter.getUnicode().isBlank()) {
                double high = letter.getFontSizeInPt() * 0.6;
                Rectangle2D one =
                        new Rectangle2D.Double(
                                letter.getXDirAdj(),
                                letter.getYDirAdj() - high,
                                letter.getWidthDirAdj(),
                                high);
                box = box == null ? one : box.createUnion(one);
            }
        }
        return box;
    }
}
