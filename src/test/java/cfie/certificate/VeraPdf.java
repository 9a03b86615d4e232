package cfie.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** The judge of archival (PDF/A-2a, 3a) and accessible (PDF/UA-1) files. */
public final class VeraPdf {
    // It tells at length of the signature that is not there yet.
    private static final Logger CHATTER = Logger.getLogger("org.verapdf");

    static {
        CHATTER.setLevel(Level.OFF);
        VeraGreenfieldFoundryProvider.initialise();
    }

    private VeraPdf() {}

    public static void assertSound(byte[] pdf) {
        assertEquals(List.of(), complaints(pdf, PDFAFlavour.PDFA_2_A));
        assertEquals(List.of(), complaints(pdf, PDFAFlavour.PDFUA_1));
    }

    /** With an attachment, the archival standard is the one that allows it. */
    public static void assertSoundWithAttachment(byte[] pdf) {
        assertEquals(List.of(), complaints(pdf, PDFAFlavour.PDFA_3_A));
        assertEquals(List.of(), complaints(pdf, PDFAFlavour.PDFUA_1));
    }

    /** All but the signature itself, which is not there yet. */
    static void assertSoundButUnsigned(byte[] pdf) {
        List<String> archival =
                complaints(pdf, PDFAFlavour.PDFA_3_A).stream()
                        .filter(complaint -> !complaint.contains("clause=6.4.3, testNumber=2"))
                        .filter(complaint -> !complaint.contains("clause=6.4.3, testNumber=3"))
                        .toList();
        assertEquals(List.of(), archival);
        assertEquals(List.of(), complaints(pdf, PDFAFlavour.PDFUA_1));
    }

    static List<String> complaints(byte[] pdf, PDFAFlavour flavour) {
        try (PDFAParser parser =
                        Foundries.defaultInstance()
                                .createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId() + " " + assertion.getMessage())
                    .toList();
        } catch (Exception unreadable) {
            throw new AssertionError(flavour.getId(), unreadable);
        }
    }
}
