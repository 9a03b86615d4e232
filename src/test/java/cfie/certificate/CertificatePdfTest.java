package cfie.certificate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.certificate.CertificatePdf.Signing;
import cfie.certificate.Reading.Piece;
import cfie.domain.issued.Certificate;
import cfie.domain.issued.Issuer;
import cfie.pdf.Attachment;
import cfie.pdf.Page;
import cfie.pdf.Signable;
import cfie.value.Cfie;
import cfie.value.Refusal;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CertificatePdfTest {
    private static final Rectangle2D INSIDE_THE_FRAME =
            new Rectangle2D.Double(60, 44, Page.WIDTH - 120, Page.HEIGHT - 88);

    private static final Attachment CREDENTIAL =
            new Attachment(
                    "credencial (1).json",
                    "application/ld+json",
                    "Credencial de Étienne",
                    "{\"type\":[\"VerifiableCredential\"]}".getBytes(StandardCharsets.UTF_8));
    private static final Signing SIGNING = new Signing(Instant.parse("2026-06-30T10:15:00Z"), 3000);
    private static final int SCREEN = 96;

    private final CertificatePdf drawing = new CertificatePdf();

    static Stream<Named<Certificate>> all() {
        return Stream.of(
                Named.of("one activity", Given.certificate(1)),
                Named.of("three activities", Given.certificate(3)),
                Named.of("fourteen activities in all alphabets", Given.certificate(14)),
                Named.of("the longest texts", Given.extreme(1)),
                Named.of("the longest texts, four times", Given.extreme(4)),
                Named.of("words longer than a line", Given.unbreakable()),
                Named.of("in the place of another", Given.replacing(Given.certificate(3))),
                Named.of("the longest in place of another", Given.replacing(Given.extreme(2))),
                Named.of("pictures and one activity", Given.pictured(1)),
                Named.of("pictures and twelve activities", Given.pictured(12)),
                Named.of("no director, no locality", withoutDirector()));
    }

    @ParameterizedTest
    @MethodSource("all")
    void is_archival_and_accessible(Certificate certificate) {
        VeraPdf.assertSound(drawing.of(certificate));
    }

    @Test
    void is_archival_and_accessible_with_its_credential() {
        VeraPdf.assertSoundWithAttachment(drawing.of(Given.certificate(12), CREDENTIAL));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 14})
    void is_archival_and_accessible_with_a_place_to_sign(int activities) {
        Signable signable = drawing.signable(Given.certificate(activities), CREDENTIAL, SIGNING);
        VeraPdf.assertSoundButUnsigned(signable.sign(new byte[] {0x30, 0}));
    }

    @ParameterizedTest
    @MethodSource("all")
    void nothing_overlaps_or_leaves_the_frame(Certificate certificate) throws IOException {
        List<Piece> pieces = Reading.pieces(drawing.of(certificate));
        for (Piece one : pieces) {
            assertTrue(INSIDE_THE_FRAME.contains(one.box()), one::toString);
            for (Piece other : pieces) {
                boolean isApart = one == other || one.page() != other.page();
                assertTrue(
                        isApart || !one.box().intersects(other.box()),
                        () -> one + " over " + other);
            }
        }
    }

    @Test
    void every_field_can_be_copied_out() throws IOException {
        String text = Reading.text(drawing.of(Given.certificate(2)));
        Stream.of(
                        "CFIE de Zamora",
                        "Curso académico 2025/2026",
                        "Carmen Ordóñez Larrañaga, directora del CFIE de Zamora,",
                        "CERTIFICA:",
                        "Étienne Núñez de la Torre Güell",
                        "con NIF 12345678Z, ha participado",
                        "«Voces del Duero: un atlas sonoro",
                        "«Mathématiques en jeu»",
                        "IES Río Ejemplo, Zamora (código 49000001)",
                        "Nuevo, en red",
                        "Anexado, en red",
                        "Curso académico",
                        "Trimestre",
                        "Del 1 de octubre de 2025",
                        "al 15 de junio de 2026",
                        "2,5",
                        "0,5",
                        "Total 3 30",
                        "2025/2026-zamora-0001",
                        "QV288-SSVY5-80ZYW-3GF9Z",
                        "Zamora, 30 de junio de 2026",
                        "Procedimiento «Participación en el programa eTwinning")
                .forEach(field -> assertTrue(text.contains(field), () -> field + " in " + text));
    }

    @Test
    void pictures_are_in_the_file_once_and_the_signature_is_told() throws IOException {
        byte[] pdf = drawing.of(Given.pictured(12), CREDENTIAL);
        VeraPdf.assertSoundWithAttachment(pdf);
        assertEquals(2, Reading.images(pdf));
        assertEquals(0, Reading.images(drawing.of(Given.certificate(1))));
        assertTrue(Reading.said(pdf).contains("Firma de Carmen Ordóñez Larrañaga"));
        assertArrayEquals(pdf, new CertificatePdf().of(Given.pictured(12), CREDENTIAL));
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
    void a_picture_with_a_place_to_sign_is_archival_too() {
        Signable signable = drawing.signable(Given.pictured(1), CREDENTIAL, SIGNING);
        VeraPdf.assertSoundButUnsigned(signable.sign(new byte[] {0x30, 0}));
    }

    @Test
    void it_says_in_whose_place_it_stands() throws IOException {
        List<String> heard = Reading.heard(drawing.of(Given.replacing(Given.certificate(1))));
        assertTrue(
                heard.contains("Sustituye al certificado 2025/2026-ciudad-rodrigo-12345"),
                heard::toString);
    }

    @Test
    void a_screen_reader_hears_long_texts_whole_and_unglued() throws IOException {
        Certificate certificate = Given.extreme(3);
        List<String> heard = Reading.heard(drawing.of(certificate));
        Certificate.Item item = certificate.items().get(2);
        assertTrue(heard.contains(certificate.teacher().name().full()));
        assertTrue(heard.contains("«" + item.activity().title() + "»"));
        assertTrue(heard.contains(certificate.issuer().legalBasis()));
        assertTrue(heard.contains(Wording.school(item.school())));
    }

    @Test
    void a_word_longer_than_a_line_is_heard_whole() throws IOException {
        Certificate certificate = Given.unbreakable();
        List<String> heard = Reading.heard(drawing.of(certificate));
        assertTrue(heard.contains("«" + certificate.items().get(0).activity().title() + "»"));
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
    void a_telephone_reads_where_to_verify() throws Exception {
        Certificate certificate = Given.certificate(3);
        assertEquals(certificate.verification(), Reading.scanned(drawing.of(certificate), SCREEN));
        Certificate extreme = Given.extreme(1);
        assertEquals(extreme.verification(), Reading.scanned(drawing.of(extreme), SCREEN));
    }

    @Test
    void without_an_address_the_code_holds_number_and_code() throws Exception {
        assertEquals(
                "cfie:2025/2026-zamora-0001:QV288-SSVY5-80ZYW-3GF9Z",
                Reading.scanned(drawing.of(withoutDirector()), SCREEN));
    }

    @Test
    void without_a_director_the_post_signs_alone() throws IOException {
        String text = Reading.text(drawing.of(withoutDirector()));
        assertTrue(text.contains("Director/a del CFIE de Zamora"), text);
        assertFalse(text.contains("," + " director"), text);
    }

    @Test
    void several_pages_are_numbered_and_name_the_certificate() throws IOException {
        byte[] pdf = drawing.of(Given.certificate(14));
        String text = Reading.text(pdf);
        assertEquals(3, Reading.pages(pdf));
        assertTrue(text.contains("Página 3 de 3"), text);
        assertTrue(
                text.contains(
                        "Certificado 2025/2026-zamora-0001 · Étienne Núñez de la Torre Güell"
                                + " · NIF 12345678Z"),
                text);
    }

    @Test
    void the_credential_comes_out_as_it_went_in() throws IOException {
        byte[] pdf = drawing.of(Given.certificate(1), CREDENTIAL);
        assertEquals(
                Map.of(CREDENTIAL.name(), new String(CREDENTIAL.content(), StandardCharsets.UTF_8)),
                Reading.attachments(pdf));
    }

    @Test
    void written_or_returned_it_is_the_same() {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        drawing.write(Given.certificate(1), CREDENTIAL, written);
        assertArrayEquals(drawing.of(Given.certificate(1), CREDENTIAL), written.toByteArray());
    }

    @Test
    void all_but_the_signature_is_signed() throws Exception {
        Signable signable = drawing.signable(Given.certificate(1), CREDENTIAL, SIGNING);
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
        Signable signable = drawing.signable(Given.certificate(1), CREDENTIAL, SIGNING);
        byte[] tooLong = new byte[signable.room() + 1];
        assertThrows(IllegalArgumentException.class, () -> signable.sign(tooLong));
    }

    @Test
    void the_address_is_pressed_to_open_it() throws IOException {
        Certificate certificate = Given.certificate(1);
        assertEquals(List.of(certificate.verification()), Reading.links(drawing.of(certificate)));
        assertEquals(List.of(), Reading.links(drawing.of(withoutDirector())));
    }

    @Test
    void many_are_printed_in_one_file() throws IOException {
        List<Certificate> all = all().map(Named::getPayload).toList();
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
        int ordinary = drawing.of(Given.certificate(1), CREDENTIAL).length;
        assertTrue(ordinary < 55_000, () -> "bytes: " + ordinary);
        int polish = drawing.of(Given.titled("Zażółć gęślą jaźń")).length;
        assertTrue(ordinary < polish && polish < 100_000, () -> "bytes: " + polish);
    }

    @Test
    void a_character_that_no_face_has_is_never_drawn() {
        Certificate certificate = Given.titled("Tbilisi თბილისი");
        Refusal refusal = assertThrows(Refusal.class, () -> drawing.of(certificate));
        assertEquals(Refusal.Reason.GLYPH_MISSING, refusal.reason());
        assertEquals("U+10D7 (თ)", refusal.details().get(0));
    }

    @Test
    void a_post_that_names_its_centre_is_not_told_it_again() {
        Issuer issuer =
                new Issuer(
                        Optional.empty(),
                        "Director del CFIE de Zamora",
                        "Zamora",
                        Given.LEGAL,
                        Optional.empty());
        assertEquals("Director del CFIE de Zamora", Wording.post(issuer, Cfie.ZAMORA));
    }

    @Test
    void a_centre_is_called_as_it_was_on_the_day_of_issue() throws IOException {
        Issuer own = Given.issuerWithoutDirector();
        Issuer renamed =
                new Issuer(
                        own.director(),
                        own.post(),
                        own.place(),
                        own.legalBasis(),
                        own.verificationAddress(),
                        own.insignia(),
                        Optional.of("CFIE de Zamora y Toro"));
        Certificate certificate =
                Given.certificate(
                        Given.teacher(Given.ETIENNE),
                        renamed,
                        List.of(Given.item("Ríos", Given.school(Optional.empty()), 0)));
        String text = Reading.text(drawing.of(certificate));
        assertTrue(text.contains("CFIE de Zamora y Toro"), text);
        assertFalse(text.replace("CFIE de Zamora y Toro", "").contains("CFIE de Zamora"), text);
        assertEquals("Director/a del CFIE de Zamora y Toro", Wording.post(renamed, Cfie.ZAMORA));
    }

    private static Certificate withoutDirector() {
        return Given.certificate(
                Given.teacher(Given.ETIENNE),
                Given.issuerWithoutDirector(),
                List.of(Given.item("Sin localidad", Given.school(Optional.empty()), 0)));
    }
}
