package cfie.signature;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What AutoFirma writes again beside its signature: when the file was changed, and its version. */
class MetadataTest {
    private static final OtherTool TOOL = OtherTool.withRsa();
    private static final String SAID =
            """
            <?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
            <dc:title>Certificado 1</dc:title>
            <xmp:ModifyDate>2026-06-30T00:00:00Z</xmp:ModifyDate>
            </rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="r"?>
            """;
    private static final byte[] ISSUED = Sheets.described(SAID);

    private static Set<Difference> rewritten(String from, String to) {
        String other = SAID.replace(from, to);
        byte[] signed = TOOL.sign(ISSUED, document -> rewrite(document, other));
        return PdfSignatures.of(signed).differences(ISSUED);
    }

    private static void rewrite(PDDocument document, String said) {
        COSStream metadata =
                document.getDocumentCatalog().getCOSObject().getCOSStream(COSName.METADATA);
        try (OutputStream out = metadata.createOutputStream()) {
            out.write(said.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        metadata.setNeedToBeUpdated(true);
    }

    private static Set<Difference> pages(String key, String value) {
        byte[] signed =
                TOOL.sign(
                        ISSUED,
                        document -> {
                            COSDictionary pages = document.getPages().getCOSObject();
                            pages.setString(COSName.getPDFName(key), value);
                            pages.setNeedToBeUpdated(true);
                        });
        return PdfSignatures.of(signed).differences(ISSUED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2026-06-30T00:00:00Z | 2026-07-01T09:30:12+02:00
                    <xmp:ModifyDate>     | <xmp:MetadataDate>2026-07-01</xmp:MetadataDate><xmp:ModifyDate>
                    <dc:title>           | <dc:title >
                    xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" | xmlns:xmp="http://ns.adobe.com/xap/1.0/"  xmlns:dc="http://purl.org/dc/elements/1.1/"
                    </rdf:RDF>           | </rdf:RDF   >
                    """)
    void mayTellAnotherMomentInOtherWriting(String from, String to) {
        assertEquals(Set.of(), rewritten(from, to));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Certificado 1        | Certificado 2
                    <dc:title>           | <dc:title>Otro</dc:title><dc:title>
                    2026-06-30T00:00:00Z | ayer
                    2026-06-30T00:00:00Z | <dc:title>Otro</dc:title>
                    <xmp:ModifyDate>     | <xmp:ModifyDate dc:title="Otro">
                    <rdf:Description     | <rdf:Description dc:title="Otro"
                    <dc:title>           | <!-- Otro --><dc:title>
                    <x:xmpmeta           | <!DOCTYPE a [<!ENTITY b "Otro">]><x:xmpmeta
                    </x:xmpmeta>         | </x:xmpmeta
                    """)
    void mayTellNothingElse(String from, String to) {
        assertEquals(Set.of(Difference.OBJECT), rewritten(from, to));
    }

    @Test
    void nothingStandsBehindWhatIsCompared() {
        String far = "</x:xmpmeta>" + " ".repeat(1 << 18) + "<evil>Otro</evil>";
        assertEquals(Set.of(Difference.OBJECT), rewritten("</x:xmpmeta>", far));
    }

    @Test
    void theRootOfThePagesMayBearTheVersionOfTheTool() {
        assertEquals(Set.of(), pages("ITXT", "2.1.7"));
        assertEquals(Set.of(Difference.OBJECT), pages("Other", "2.1.7"));
    }
}
