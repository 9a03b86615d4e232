package cfie.signature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A certificate signed by an official tool is ours only when nothing but the signature is new. */
class UpdateTest {
    private static final int HIDDEN = 2;
    private static final int PRINT = 4;
    private static final int NO_VIEW = 32;
    private static final int TOGGLES_VIEW = 256;
    private static final OtherTool TOOL = new OtherTool("ETSI.CAdES.detached");

    @Test
    void anUntouchedFileIsWhatWasIssued() {
        assertEquals(Set.of(), differences(Sheets.plain(), Sheets.plain()));
        byte[] ours = PdfSignaturesTest.signed();
        assertEquals(Set.of(), PdfSignatures.of(ours).differences(ours));
    }

    @Test
    void theSignatureOfAnOfficialToolChangesNothing() throws IOException {
        for (byte[] issued : new byte[][] {Sheets.plain(), PdfSignaturesTest.signed(), packed()}) {
            byte[] once = TOOL.sign(issued);
            assertEquals(Set.of(), differences(once, issued));
            assertEquals(
                    Set.of(), differences(new OtherTool("adbe.pkcs7.detached").sign(once), issued));
        }
    }

    @Test
    void anotherFileIsNotTheOneIssued() {
        byte[] other = Sheets.plain();
        other[other.length - 40]++;
        assertEquals(
                Set.of(Difference.ISSUED_BYTES), differences(TOOL.sign(Sheets.plain()), other));
    }

    @Test
    void bytesBehindTheLastSignatureAreNotTaken() {
        byte[] issued = Sheets.plain();
        byte[] signed = TOOL.sign(issued);
        byte[] longer = Arrays.copyOf(signed, signed.length + 1);
        longer[signed.length] = '\n';
        assertTrue(differences(longer, issued).contains(Difference.UNSIGNED_BYTES));
        byte[] unsigned = appended(issued, "");
        assertTrue(differences(unsigned, issued).contains(Difference.UNSIGNED_BYTES));
    }

    @Test
    void aBrokenSignatureIsNoSignature() {
        byte[] issued = Sheets.plain();
        byte[] signed = TOOL.sign(issued);
        signed[signed.length - 60] ^= 1;
        assertNotEquals(Set.of(), PdfSignatures.of(signed).differences(issued));
    }

    @TestFactory
    java.util.stream.Stream<DynamicTest> whateverElseTheUpdateDoesIsSeen() {
        Map<String, Consumer<PDDocument>> mischief =
                Map.ofEntries(
                        Map.entry("PAGE the contents are others", UpdateTest::otherContents),
                        Map.entry("OBJECT the contents are rewritten", UpdateTest::rewritten),
                        Map.entry("OBJECT the font is another", UpdateTest::otherFont),
                        Map.entry(
                                "PAGE the page is larger",
                                page(p -> p.setMediaBox(PDRectangle.A0))),
                        Map.entry("PAGE the page is turned", page(p -> p.setRotation(90))),
                        Map.entry("PAGE one more page", d -> d.addPage(new PDPage())),
                        Map.entry("ANNOTATION a note lies over it", UpdateTest::note),
                        Map.entry("FORM a text field lies over it", UpdateTest::textField),
                        Map.entry("VISIBLE_STAMP the signature paints", UpdateTest::visible),
                        Map.entry("VISIBLE_STAMP it is printed", UpdateTest::onPaperAlone),
                        Map.entry("VISIBLE_STAMP it comes forth", UpdateTest::togglingView),
                        Map.entry("VISIBLE_STAMP hidden elsewhere", UpdateTest::hiddenElsewhere),
                        Map.entry("VISIBLE_STAMP it is a line", UpdateTest::aLine),
                        Map.entry("VISIBLE_STAMP a point is drawn", UpdateTest::drawn),
                        Map.entry("FORM signature with an action", UpdateTest::action),
                        Map.entry("CATALOGUE it opens something", catalogue("OpenAction")),
                        Map.entry("CATALOGUE other metadata", catalogue("Metadata")),
                        Map.entry("CATALOGUE other attachments", catalogue("Names")),
                        Map.entry("CATALOGUE other layers", catalogue("OCProperties")),
                        Map.entry("CATALOGUE other structure", catalogue("StructTreeRoot")),
                        Map.entry("FORM the form draws itself", UpdateTest::needAppearances));
        return mischief.entrySet().stream()
                .map(
                        one ->
                                DynamicTest.dynamicTest(
                                        one.getKey(),
                                        () -> assertSeen(one.getKey(), one.getValue())));
    }

    @Test
    void whatIsSeenNowhereIsNoStamp() {
        Consumer<PDDocument> hidden =
                document -> {
                    visible(document);
                    widget(document).setAnnotationFlags(HIDDEN | PRINT);
                };
        byte[] issued = Sheets.plain();
        assertEquals(Set.of(), differences(TOOL.sign(issued, hidden), issued));
        Consumer<PDDocument> blank = document -> appearance(document, "% DSBlank\n");
        assertEquals(Set.of(), differences(TOOL.sign(issued, blank), issued));
    }

    @Test
    void anObjectMayNotVanish() {
        // Free entry for the font: some readers would then draw the page without it.
        String table = "xref\n5 1\n0000000000 00001 f \n";
        byte[] issued = Sheets.plain();
        byte[] freed = TOOL.sign(appended(issued, table));
        assertTrue(differences(freed, issued).contains(Difference.OBJECT));
    }

    @Test
    void anOldObjectMayNotStandInForAnother() {
        byte[] issued = Sheets.plain();
        String text = new String(issued, StandardCharsets.ISO_8859_1);
        String table = "xref\n4 1\n%010d 00000 n \n".formatted(text.indexOf("5 0 obj"));
        byte[] swapped = TOOL.sign(appended(issued, table));
        assertNotEquals(Set.of(), PdfSignatures.of(swapped).differences(issued));
    }

    @Test
    void aChangeThatALaterUpdateTakesBackIsSeen() {
        byte[] issued = Sheets.plain();
        byte[] changed = TOOL.sign(issued, UpdateTest::rewritten);
        byte[] back =
                TOOL.sign(
                        changed,
                        document ->
                                replace(
                                        document,
                                        "BT /F1 24 Tf 72 720 Td (Certificado de Ana) Tj ET"));
        assertTrue(differences(back, issued).contains(Difference.OBJECT));
    }

    private static void assertSeen(String expected, Consumer<PDDocument> mischief) {
        byte[] issued = Sheets.plain();
        Set<Difference> found = differences(TOOL.sign(issued, mischief), issued);
        Difference wanted = Difference.valueOf(expected.substring(0, expected.indexOf(' ')));
        assertTrue(found.contains(wanted), found.toString());
        assertFalse(found.contains(Difference.SIGNATURE), found.toString());
    }

    private static Set<Difference> differences(byte[] pdf, byte[] issued) {
        return PdfSignatures.of(pdf).differences(issued);
    }

    private static byte[] appended(byte[] issued, String table) {
        String text = new String(issued, StandardCharsets.ISO_8859_1);
        String before = text.substring(text.lastIndexOf("startxref") + 10).split("\n")[0];
        String update =
                (table.isEmpty() ? "xref\n0 0\n" : table)
                        + "trailer\n<</Root 1 0 R/Size 6/Prev %s>>\nstartxref\n%d\n%%%%EOF\n"
                                .formatted(before, issued.length);
        return (text + update).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The same page as PDFBox packs it: streams of objects, and a stream for their table. */
    private static byte[] packed() throws IOException {
        try (PDDocument document = Loader.loadPDF(Sheets.plain())) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static void otherContents(PDDocument document) {
        COSStream other = stream(document, "BT /F1 24 Tf 72 720 Td (Certificado de Eva) Tj ET");
        COSDictionary page = document.getPage(0).getCOSObject();
        page.setItem(COSName.CONTENTS, other);
        page.setNeedToBeUpdated(true);
        other.setNeedToBeUpdated(true);
    }

    private static void rewritten(PDDocument document) {
        replace(document, "BT /F1 24 Tf 72 720 Td (Certificado de Eva) Tj ET");
    }

    private static void replace(PDDocument document, String drawn) {
        COSStream contents = document.getPage(0).getCOSObject().getCOSStream(COSName.CONTENTS);
        write(contents, drawn);
        contents.setNeedToBeUpdated(true);
    }

    private static void otherFont(PDDocument document) {
        COSDictionary font =
                document.getPage(0)
                        .getCOSObject()
                        .getCOSDictionary(COSName.RESOURCES)
                        .getCOSDictionary(COSName.FONT)
                        .getCOSDictionary(COSName.getPDFName("F1"));
        font.setName(COSName.BASE_FONT, "Symbol");
        font.setNeedToBeUpdated(true);
    }

    private static Consumer<PDDocument> page(Consumer<PDPage> change) {
        return document -> {
            change.accept(document.getPage(0));
            document.getPage(0).getCOSObject().setNeedToBeUpdated(true);
        };
    }

    private static void note(PDDocument document) {
        PDAnnotationText note = new PDAnnotationText();
        note.setRectangle(new PDRectangle(0, 0, 600, 800));
        add(document, note);
    }

    private static void textField(PDDocument document) {
        PDTextField field = new PDTextField(document.getDocumentCatalog().getAcroForm());
        field.setPartialName("nota");
        document.getDocumentCatalog().getAcroForm().getFields().add(field);
        document.getDocumentCatalog().getAcroForm().getCOSObject().setNeedToBeUpdated(true);
    }

    private static void visible(PDDocument document) {
        widget(document).setRectangle(new PDRectangle(10, 10, 500, 500));
    }

    private static void onPaperAlone(PDDocument document) {
        visible(document);
        widget(document).setAnnotationFlags(NO_VIEW | PRINT);
    }

    private static void togglingView(PDDocument document) {
        visible(document);
        widget(document).setAnnotationFlags(HIDDEN | TOGGLES_VIEW);
    }

    private static void hiddenElsewhere(PDDocument document) {
        visible(document);
        COSObject flags = new COSObject(COSInteger.get(HIDDEN), new COSObjectKey(90, 0));
        widget(document).getCOSObject().setItem(COSName.F, flags);
    }

    private static void aLine(PDDocument document) {
        widget(document).setRectangle(new PDRectangle(10, 10, 500, 0));
    }

    private static void drawn(PDDocument document) {
        appearance(document, "0 0 500 500 re f");
    }

    private static void appearance(PDDocument document, String drawn) {
        PDAppearanceDictionary appearances = new PDAppearanceDictionary();
        appearances.setNormalAppearance(new PDAppearanceStream(stream(document, drawn)));
        widget(document).setAppearance(appearances);
    }

    private static void action(PDDocument document) {
        widget(document).getCOSObject().setItem(COSName.AA, new COSDictionary());
    }

    private static void needAppearances(PDDocument document) {
        document.getDocumentCatalog().getAcroForm().setNeedAppearances(true);
    }

    private static Consumer<PDDocument> catalogue(String key) {
        return document -> {
            COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
            catalog.setItem(COSName.getPDFName(key), new COSArray());
            catalog.setNeedToBeUpdated(true);
        };
    }

    private static PDAnnotationWidget widget(PDDocument document) {
        return document.getDocumentCatalog().getAcroForm().getFields().get(0).getWidgets().get(0);
    }

    private static void add(PDDocument document, PDAnnotation note) {
        try {
            document.getPage(0).getAnnotations().add(note);
            document.getPage(0).getCOSObject().setNeedToBeUpdated(true);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static COSStream stream(PDDocument document, String drawn) {
        COSStream stream = document.getDocument().createCOSStream();
        write(stream, drawn);
        return stream;
    }

    private static void write(COSStream stream, String drawn) {
        try (java.io.OutputStream out = stream.createOutputStream()) {
            out.write(drawn.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
