package cfie.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.certificate.Reading.Piece;
import cfie.credential.Credential;
import cfie.domain.issued.Certificate;
import cfie.pdf.Attachment;
import cfie.pdf.typeface.Letters;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever names, titles and places there are: {@code -Dodd.certificates=1000} asks for more. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OddCertificatesTest {
    private static final int SCREEN = 96;

    private final CertificatePdf drawing = new CertificatePdf();

    static IntStream seeds() {
        int first = Integer.getInteger("odd.first", 0);
        return IntStream.range(first, first + Integer.getInteger("odd.certificates", 24));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_certificate_stands_on_its_own(int seed) throws Exception {
        Certificate certificate = new Odd(seed).certificate();
        Attachment credential =
                new Attachment(
                        "credencial.json",
                        "application/json",
                        "Credencial",
                        Credential.of(certificate).bytes());
        byte[] pdf = drawing.of(certificate, credential);
        VeraPdf.assertSoundWithAttachment(pdf);
        assertNothingOverlaps(Reading.pieces(pdf));
        List<String> heard = Reading.heard(pdf);
        told(certificate)
                .forEach(
                        text ->
                                assertTrue(
                                        heard.contains(text),
                                        "\n" + text + "\n in \n" + String.join("\n", heard)));
        String text = Reading.text(pdf);
        Stream.of(
                        certificate.number().toString(),
                        certificate.teacher().nif().text(),
                        certificate.integrityCode().text())
                .forEach(field -> assertTrue(text.contains(field), field + " in " + text));
        assertEquals(certificate.verification(), Reading.scanned(pdf, SCREEN));
    }

    private static Stream<String> told(Certificate certificate) {
        return Stream.concat(
                        Stream.of(
                                certificate.teacher().name().full(),
                                certificate.issuer().legalBasis()),
                        certificate.items().stream()
                                .flatMap(
                                        item ->
                                                Stream.of(
                                                        "«" + item.activity().title() + "»",
                                                        Wording.school(item.school()))))
                .map(Letters::composed);
    }

    private static void assertNothingOverlaps(List<Piece> pieces) {
        for (Piece one : pieces) {
            for (Piece other : pieces) {
                boolean isApart = one == other || one.page() != other.page();
                assertTrue(
                        isApart || !one.box().intersects(other.box()),
                        () -> one + " over " + other);
            }
        }
    }
}
