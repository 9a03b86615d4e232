package cfie.certificate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.domain.issued.Certificate;
import cfie.domain.issued.Issuer;
import cfie.pdf.Signable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;

/** The same record gives the same bytes, which hold the credential and a place to sign. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CertificateBytesTest {
    private final CertificatePdf drawing = new CertificatePdf();

    @Test
    void pictures_are_in_the_file_once_and_the_signature_is_told() throws IOException {
        byte[] pdf = drawing.of(Given.pictured(12), Kinds.CREDENTIAL);
        VeraPdf.assertSoundWithAttachment(pdf);
        assertEquals(2, Reading.images(pdf));
        assertEquals(0, Reading.images(drawing.of(Given.certificate(1))));
        assertTrue(Reading.said(pdf).contains("Firma de Carmen Ordóñez Larrañaga"));
        assertArrayEquals(pdf, new CertificatePdf().of(Given.pictured(12), Kinds.CREDENTIAL));
    }

    @Test
    void another_logo_gives_another_file_of_another_identity() throws IOException {
        byte[] one = drawing.of(Given.pictured(1));
        Issuer other = Given.pictured(Given.picture("c3", 320, 100), Given.picture("b2", 300, 90));
        Certificate certificate =
                Given.certificate(Given.teacher(Given.ETIENNE), other, List.of(Given.item(0)));
        assertFalse(Reading.identity(one).equals(Reading.identity(drawing.of(certificate))));
    }

    @Test
    void the_same_record_gives_the_same_bytes_in_any_thread() {
        byte[] once = drawing.of(Given.certificate(3));
        IntStream.range(0, 16)
                .parallel()
                .mapToObj(time -> new CertificatePdf().of(Given.certificate(3)))
                .forEach(again -> assertArrayEquals(once, again));
    }

    /** Another drawing would never bring a lost file back: a new one needs a way for the old. */
    @Test
    void what_was_issued_is_drawn_as_it_was() throws Exception {
        byte[] drawn = drawing.of(Given.certificate(2));
        assertEquals(
                "c98a2bb87d7a6c06333a219832603993d6f2676701f3230e54afbc69afda34d1",
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(drawn)));
    }

    @Test
    void another_day_gives_another_file() {
        Certificate certificate = Given.certificate(1);
        Certificate later =
                new Certificate(
                        certificate.number(),
                        certificate.teacher(),
                        Given.JUNE.plusDays(1),
                        certificate.issuer(),
                        certificate.items(),
                        certificate.integrityCode());
        assertFalse(Arrays.equals(drawing.of(certificate), drawing.of(later)));
    }

    @Test
    void the_credential_comes_out_as_it_went_in() throws IOException {
        byte[] pdf = drawing.of(Given.certificate(1), Kinds.CREDENTIAL);
        assertEquals(
                Map.of(
                        Kinds.CREDENTIAL.name(),
                        new String(Kinds.CREDENTIAL.content(), StandardCharsets.UTF_8)),
                Reading.attachments(pdf));
    }

    @Test
    void written_or_returned_it_is_the_same() {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        drawing.write(Given.certificate(1), Kinds.CREDENTIAL, written);
        assertArrayEquals(
                drawing.of(Given.certificate(1), Kinds.CREDENTIAL), written.toByteArray());
    }

    @Test
    void all_but_the_signature_is_signed() throws Exception {
        Signable signable = drawing.signable(Given.certificate(1), Kinds.CREDENTIAL, Kinds.SIGNING);
        byte[] told = signable.digest();
        byte[] signature = {1, 2, 3};
        byte[] pdf = signable.sign(signature).clone();
        assertArrayEquals(told, signable.digest());
        PDSignature field = Reading.signature(pdf);
        assertEquals("ETSI.CAdES.detached", field.getSubFilter());
        assertEquals("2026-06-30T10:15:00Z", field.getSignDate().toInstant().toString());
        assertArrayEquals(signature, Arrays.copyOf(field.getContents(pdf), 3));
        MessageDigest read = MessageDigest.getInstance("SHA-256");
        assertArrayEquals(told, read.digest(field.getSignedContent(pdf)));
    }

    @Test
    void a_signature_too_long_for_its_place_is_not_cut() {
        Signable signable = drawing.signable(Given.certificate(1), Kinds.CREDENTIAL, Kinds.SIGNING);
        byte[] tooLong = new byte[signable.room() + 1];
        assertThrows(IllegalArgumentException.class, () -> signable.sign(tooLong));
    }

    @Test
    void many_are_printed_in_one_file() throws IOException {
        List<Certificate> all = Kinds.all().map(Named::getPayload).toList();
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        drawing.print(all.iterator(), printed);
        byte[] pdf = printed.toByteArray();
        VeraPdf.assertSound(pdf);
        int pages = 0;
        List<String> heard = new ArrayList<>();
        for (Certificate certificate : all) {
            byte[] alone = drawing.of(certificate);
            pages += Reading.pages(alone);
            heard.addAll(Reading.heard(alone));
        }
        assertEquals(pages, Reading.pages(pdf));
        assertEquals(heard, Reading.heard(pdf));
    }

    @Test
    void an_ordinary_file_is_small_and_only_rare_letters_make_it_larger() {
        int ordinary = drawing.of(Given.certificate(1), Kinds.CREDENTIAL).length;
        assertTrue(ordinary < 55_000, () -> "bytes: " + ordinary);
        int polish = drawing.of(Given.titled("Zażółć gęślą jaźń")).length;
        assertTrue(ordinary < polish && polish < 100_000, () -> "bytes: " + polish);
    }
}
