package cfie.signature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.value.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfSignaturesTest {
    static final TrustAnchors ANCHORS = new TrustAnchors(List.of(Keys.CERTIFIER.root()));

    private static final SigningKey KEY = Keys.rsa();
    private static final int PADDING = 7;

    @Test
    void theOfficesOwnSignatureIsRead() {
        byte[] pdf = signed();
        PdfSignature read = only(pdf);
        assertEquals(Finding.SOUND, read.finding());
        assertTrue(read.coversWholeFile());
        assertEquals(pdf.length, read.revision());
        assertEquals(Optional.of(KEY.certificate()), read.signer());
        assertEquals(Optional.of(Certifier.SIGNED), read.claimed());
        assertEquals(Optional.empty(), read.stamp());
    }

    @Test
    void aSignerIsTrustedThroughTheAuthoritiesThatTheOfficeTrusts() {
        PdfSignature read = only(signed());
        assertTrue(read.isTrusted(ANCHORS, Certifier.UNTIL));
        TrustAnchors others = new TrustAnchors(List.of(new Certifier().root()));
        assertFalse(read.isTrusted(others, Certifier.SIGNED));
        assertTrue(read.isTrusted(new TrustAnchors(List.of(KEY.certificate())), Certifier.SIGNED));
    }

    @Test
    void anUntimelySignatureIsNotTrusted() {
        Certifier.Asked asked =
                Certifier.Asked.of("CN=Ana", Keys.RSA_PAIR.getPublic())
                        .valid("2026-07-01T00:00:00Z", "2027-07-01T00:00:00Z");
        SigningKey late = Keys.key(Keys.RSA_PAIR, Keys.CERTIFIER.certificate(asked));
        PdfSignature read = only(signed(late));
        assertTrue(read.isSound());
        assertFalse(read.isTrusted(ANCHORS, Certifier.UNTIL));
    }

    @Test
    void everyFlippedByteIsNoticed() {
        byte[] pdf = signed();
        List<Integer> unnoticed =
                IntStream.range(0, pdf.length)
                        .parallel()
                        .filter(at -> isTaken(flipped(pdf, at, 1 << at * 5 % 8)))
                        .boxed()
                        .toList();
        assertEquals(List.of(), unnoticed);
    }

    @Test
    void aFileWithoutSignaturesHasNone() {
        assertEquals(List.of(), PdfSignatures.of(Sheets.plain()).all());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ETSI.CAdES.detached", "adbe.pkcs7.detached"})
    void theSignatureOfAnOfficialToolIsRead(String form) {
        OtherTool tool = new OtherTool(form);
        byte[] pdf = tool.sign(Sheets.plain());
        PdfSignature read = only(pdf);
        assertEquals(Finding.SOUND, read.finding());
        assertEquals(Optional.of(tool.certificate()), read.signer());
        assertEquals(Optional.of(Certifier.SIGNED), read.claimed());
        assertTrue(read.coversWholeFile());
        assertTrue(read.isTrusted(ANCHORS, Certifier.UNTIL));
    }

    @Test
    void severalSignaturesStandInTheirOrder() {
        OtherTool tool = new OtherTool("ETSI.CAdES.detached");
        byte[] first = tool.sign(signed());
        byte[] second = tool.sign(first);
        List<PdfSignature> read = PdfSignatures.of(second).all();
        assertEquals(
                List.of(signed().length, first.length, second.length),
                read.stream().map(PdfSignature::revision).toList());
        assertTrue(read.stream().allMatch(PdfSignature::isSound));
        assertEquals(
                List.of(false, false, true),
                read.stream().map(PdfSignature::coversWholeFile).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[0 9 20]",
                "[0 9 20 9 30 9]",
                "[1 9 20 9]",
                "[0 9 20 -9]",
                "[0 9 20 99999999]",
                "[0 9 9 9]",
                "[0 20 9 9]",
                "[0 99999999999 20 9]",
                "[0 9.5 20 9]",
                "[0 9 2147483647 2147483647]",
                "(none)",
                "[[0 9 20 9]]"
            })
    void aRangeWithGamesIsNotTaken(String range) {
        Sheets.Sheet sheet = sheet();
        String text = new String(sheet.pdf(), StandardCharsets.ISO_8859_1);
        int at = text.indexOf("/ByteRange[") + "/ByteRange".length();
        int end = text.indexOf(']', at) + 1;
        String other = range + " ".repeat(end - at - range.length());
        byte[] bent =
                (text.substring(0, at) + other + text.substring(end))
                        .getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(Finding.RANGE, only(bent).finding());
    }

    @Test
    void aSignatureOfOtherDigitsIsNotTaken() {
        // The gap holds a sound signature, but the dictionary's own digits are others.
        Sheets.Sheet sheet = sheet();
        String text = new String(sheet.pdf(), StandardCharsets.ISO_8859_1);
        byte[] bent =
                text.replace("/M(D:2", "/M(D:3")
                        .replace("/Contents<", "/Xontents<")
                        .getBytes(StandardCharsets.ISO_8859_1);
        Sheets.Sheet other = new Sheets.Sheet(bent, sheet.slot());
        assertEquals(
                Finding.CONTENTS,
                only(other.signed(new Pades(KEY).sign(other.digest())).pdf()).finding());
    }

    @Test
    void aFormThatNobodyKnowsIsNotTaken() {
        Pades pades = new Pades(KEY);
        Sheets.Sheet sheet = Sheets.withSlot("adbe.x509.rsa_sha1", pades.room());
        assertEquals(Finding.FORM, only(sheet.signed(pades.sign(sheet.digest())).pdf()).finding());
    }

    @Test
    void aHostileFileIsRefusedAndEndsNothing() {
        String deep =
                "%PDF-1.7\n1 0 obj\n" + "[".repeat(1_000_000) + "\nendobj\ntrailer<</Root 1 0 R>>";
        assertStops(deep.getBytes(StandardCharsets.ISO_8859_1));
        assertStops(new byte[0]);
        assertStops("%PDF-1.7\n%%EOF".getBytes(StandardCharsets.ISO_8859_1));
        assertStops(new byte[(16 << 20) + 1]);
        byte[] pdf = signed();
        for (int length = 0; length < pdf.length; length += 97) {
            assertFalse(isTaken(Arrays.copyOf(pdf, length)));
        }
    }

    static byte[] signed() {
        return signed(KEY);
    }

    static byte[] signed(SigningKey key) {
        Pades pades = new Pades(key);
        Sheets.Sheet sheet = Sheets.withSlot(pades.room() + PADDING);
        return sheet.signed(pades.sign(sheet.digest())).pdf();
    }

    static PdfSignature only(byte[] pdf) {
        List<PdfSignature> all = PdfSignatures.of(pdf).all();
        assertEquals(1, all.size());
        return all.get(0);
    }

    /** Whether a reader would take the file for one that the office signed whole. */
    static boolean isTaken(byte[] pdf) {
        try {
            List<PdfSignature> all = PdfSignatures.of(pdf).all();
            return all.size() == 1
                    && all.get(0).coversWholeFile()
                    && all.get(0).isTrusted(ANCHORS, Certifier.SIGNED);
        } catch (Refusal unreadable) {
            return false;
        }
    }

    static byte[] flipped(byte[] pdf, int at, int mask) {
        byte[] flipped = pdf.clone();
        flipped[at] ^= (byte) mask;
        return flipped;
    }

    private static Sheets.Sheet sheet() {
        return Sheets.withSlot(new Pades(KEY).room());
    }

    private static void assertStops(byte[] pdf) {
        Refusal stop = assertThrows(Refusal.class, () -> PdfSignatures.of(pdf));
        assertEquals(Refusal.Reason.PDF_UNREADABLE, stop.reason());
    }
}
