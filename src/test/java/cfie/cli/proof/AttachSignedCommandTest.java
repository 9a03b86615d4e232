package cfie.cli.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.cli.command.Exit;
import cfie.signature.OtherTool;
import cfie.testkit.CfieRun;
import cfie.value.Sought;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.junit.jupiter.api.Test;

/** What an official tool signed comes back, and is known from then on; anything else is refused. */
final class AttachSignedCommandTest extends CopiesBack {
    private static final OtherTool CURVE = OtherTool.withCurve();

    private static PDAnnotationWidget widget(PDDocument document) {
        return document.getDocumentCatalog().getAcroForm().getFields().get(0).getWidgets().get(0);
    }

    private void assertRefused(String reason) {
        CfieRun.Run run = attach("--format", "json");
        assertEquals(Exit.REFUSED.code(), run.exit());
        assertTrue(run.err().contains(reason), run.err());
        CfieRun.Run told = attach();
        assertTrue(told.err().contains(signed.resolve(name(1)).toString()), told.err());
        assertTrue(verified(2).contains("ALTERADO"), "nothing is kept");
    }

    /** Beside a copy that is sound, so that it is seen that all or nothing is taken. */
    private void assertRefused(byte[] first, String reason) throws IOException {
        put(1, first);
        put(2, RSA.sign(issued(2)));
        assertRefused(reason);
    }

    @Test
    void whatAnOfficialToolSignedIsKnownWithItsSigner() throws IOException {
        put(1, RSA.sign(issued(1)));
        put(2, CURVE.sign(issued(2)));
        assertTrue(verified(1).contains("ALTERADO"));
        String told = attach().ending(0);
        assertTrue(told.startsWith("Copias firmadas incorporadas: 2; ya constaban: 0\n"), told);
        assertTrue(told.contains("\n  por " + named(RSA) + ": 1; quién es no se ha"), told);
        assertTrue(told.contains("\n  por " + named(CURVE) + ": 1; quién es no se ha"), told);
        assertEquals("Copias firmadas incorporadas: 0; ya constaban: 2\n", attach().ending(0));
        assertTrue(verified(1).contains("VÁLIDO"), verified(1));
        String signer = "firmado por " + named(CURVE) + " el 2026-06-20T10:00:00Z";
        assertTrue(verified(2).contains(signer), verified(2));
        tool.run("verify", folder.resolve("out").toString()).ending(0);
    }

    @Test
    void aRehearsalKeepsNothing() throws IOException {
        put(1, RSA.sign(issued(1)));
        String json = attach("--dry-run", "--format", "json").ending(0);
        assertTrue(json.startsWith("{\n  \"attached\" : 1,\n  \"unchanged\" : 0,\n"), json);
        assertTrue(json.contains("\"number\" : \"2025/2026-zamora-0001\""), json);
        assertTrue(json.contains("\"name\" : \"Directora\""), json);
        assertTrue(json.contains("\"trusted\" : null"), json);
        assertTrue(verified(1).contains("ALTERADO"));
    }

    @Test
    void anotherCopyIsAddedOnlyOnRequest() throws IOException {
        put(1, RSA.sign(issued(1)));
        attach().ending(0);
        put(1, CURVE.sign(issued(1)));
        CfieRun.Run refused = attach();
        assertEquals(Exit.REFUSED.code(), refused.exit());
        assertTrue(refused.err().contains("por Directora el 2026-06-30"), refused.err());
        attach("--mode", "update").ending(0);
        assertTrue(verified(1).contains("VÁLIDO"));
        assertEquals(Exit.USAGE.code(), attach("--mode", "sync").exit());
    }

    @Test
    void aFileThatNobodySignedIsRefused() throws IOException {
        assertRefused(issued(1), "COPY_UNSIGNED");
    }

    @Test
    void aChangedFileThatNobodySignedIsRefused() throws IOException {
        byte[] pdf = issued(1);
        pdf[pdf.length / 2] ^= 1;
        assertRefused(pdf, "COPY_UNSIGNED");
    }

    @Test
    void whatWasChangedAfterSigningIsRefused() throws IOException {
        byte[] pdf = RSA.sign(issued(1));
        pdf[issued(1).length / 2] ^= 1;
        assertRefused(pdf, "COPY_BROKEN");
        assertTrue(attach().err().contains("se cambió algo después de firmar"));
    }

    @Test
    void bytesBehindTheSignatureAreRefused() throws IOException {
        byte[] pdf = RSA.sign(issued(1));
        assertRefused(Arrays.copyOf(pdf, pdf.length + 1), "COPY_BROKEN");
    }

    @Test
    void whatWasChangedBeforeSigningIsRefused() throws IOException {
        byte[] pdf = issued(1);
        String title = "Certificado 2025/2026-zamora-0001";
        int at = new Sought(title).in(pdf, 0);
        pdf[at + title.length() - 1] = '9';
        assertRefused(RSA.sign(pdf), "COPY_OF_ANOTHER");
        assertTrue(attach().err().contains("no empieza por los bytes que se emitieron"));
    }

    @Test
    void theFileOfAnotherWithThisNumberIsRefused() throws IOException {
        byte[] pdf = issued(2);
        String number = "2025/2026-zamora-0002";
        Sought sought = new Sought(number);
        for (int at = sought.in(pdf, 0); at >= 0; at = sought.in(pdf, at + 1)) {
            pdf[at + number.length() - 1] = '1';
        }
        assertRefused(RSA.sign(pdf), "COPY_OF_ANOTHER");
    }

    @Test
    void anotherPageInTheUpdateIsRefused() throws IOException {
        assertRefused(RSA.sign(issued(1), one -> one.addPage(new PDPage())), "COPY_OF_ANOTHER");
        assertTrue(attach().err().contains("se cambió una p"));
    }

    @Test
    void aVisibleStampIsRefusedAndHowToGoWithout() throws IOException {
        Consumer<PDDocument> stamp =
                document -> widget(document).setRectangle(new PDRectangle(50, 50, 200, 100));
        assertRefused(RSA.sign(issued(1), stamp), "COPY_STAMPED");
        assertTrue(attach().err().contains("fírmelo sin marca visible"));
    }

    @Test
    void aStampThatIsOnlyPrintedIsRefused() throws IOException {
        Consumer<PDDocument> stamp =
                document -> {
                    PDAnnotationWidget widget = widget(document);
                    widget.setRectangle(new PDRectangle(0, 0, 842, 595));
                    widget.setNoView(true);
                    widget.setPrinted(true);
                };
        assertRefused(RSA.sign(issued(1), stamp), "COPY_STAMPED");
        assertTrue(attach().err().contains("en la pantalla o al imprimir"));
    }

    @Test
    void aPageThatSomeReadersShowOtherwiseIsRefused() throws IOException {
        COSName room = COSName.getPDFName("Room");
        String wide = "x".repeat(40);
        byte[] signed =
                RSA.sign(
                        issued(1),
                        document -> {
                            COSDictionary page = document.getPage(0).getCOSObject();
                            COSBase contents = page.getItem(COSName.CONTENTS);
                            page.removeItem(COSName.CONTENTS);
                            page.setString(room, wide);
                            page.setItem(COSName.CONTENTS, contents);
                            page.setNeedToBeUpdated(true);
                        });
        put(1, RSA.signAgain(signed, "/Room (" + wide + ")", "/Other 1 0 R"));
        assertTrue(attach().err().contains("se cambió una página"), attach().err());
        byte[] doubled = RSA.signAgain(signed, "/Room (" + wide + ")", "/Contents 1 0 R");
        assertRefused(doubled, "COPY_OF_ANOTHER");
        assertTrue(attach().err().contains("no se lee de una sola manera"), attach().err());
    }

    @Test
    void whatIsNoPdfIsRefused() throws IOException {
        byte[] title = ">Certificado 2025/2026-zamora-0001<".getBytes(StandardCharsets.US_ASCII);
        assertRefused(title, "COPY_UNREADABLE");
    }

    @Test
    void whatIsMissingOrBearsNoNumberIsTold() throws IOException {
        CfieRun.Run run = tool.run("attach-signed", folder.resolve("nowhere.pdf").toString());
        assertEquals(Exit.INPUT.code(), run.exit());
        put(1, new byte[] {1});
        CfieRun.Run unnumbered = attach();
        assertEquals(Exit.NOT_FOUND.code(), unnumbered.exit());
        assertTrue(unnumbered.err().contains("no lleva número de certificado"), unnumbered.err());
    }
}
