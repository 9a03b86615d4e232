package cfie.domain.issued;

import static cfie.testkit.Given.aCertificate;
import static cfie.testkit.Given.aTeacher;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.domain.Teacher;
import cfie.testkit.ACertificate;
import cfie.testkit.Given;
import cfie.value.CertificateNumber;
import cfie.value.Cfie;
import cfie.value.Credits;
import cfie.value.ProjectCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a certificate's code seals, and what its QR code says. */
final class CertificateTest {
    private static final Certificate ONE = aCertificate().certificate();

    @Test
    void aCertificateIsSealedByTheCodeOfItsContent() {
        assertTrue(ONE.isSealedBy(ACertificate::code));
        assertFalse(ONE.isSealedBy(content -> ACertificate.code(content + "another secret")));
    }

    @ParameterizedTest
    @MethodSource("altered")
    void whateverIsAlteredBreaksTheSeal(Certificate altered) {
        assertFalse(altered.isSealedBy(ACertificate::code));
    }

    private static Stream<Certificate> altered() {
        Certificate.Item item = ONE.items().get(0);
        Certificate.CertifiedSchool school = item.school();
        return Stream.of(
                with(new CertificateNumber(Given.YEAR, Cfie.ZAMORA, 2), ONE.teacher()),
                with(ONE.number(), aTeacher().withNif("X0000000T").teacher()),
                with(ONE.number(), aTeacher().named("Ana", "García", "Lopez").teacher()),
                with(Given.TODAY.plusDays(1), ONE.issuer(), ONE.items()),
                with(Given.TODAY, Given.anIssuer(Cfie.SORIA), ONE.items()),
                with(Given.TODAY, ONE.issuer(), List.of()),
                replacing(2),
                with(item(item.project(), school, Credits.of("4.5"))),
                with(
                        item(
                                item.project(),
                                new Certificate.CertifiedSchool(
                                        school.code(), "IES OTRO", school.locality()),
                                item.credits())));
    }

    private static Certificate replacing(int running) {
        return new Certificate(
                ONE.number(),
                ONE.teacher(),
                ONE.issuedOn(),
                ONE.issuer(),
                ONE.items(),
                ONE.integrityCode(),
                Optional.of(new CertificateNumber(Given.YEAR, Cfie.ZAMORA, running)));
    }

    @Test
    void theSealedFormOfACertificateInNobodysPlaceIsThatOfTheFirstVersion() {
        String sealed = contentOf(ONE);
        assertEquals(22, sealed.lines().count(), sealed);
        assertTrue(sealed.startsWith("6:cfie-1\n21:2025/2026-zamora-0001\n"));
        assertTrue(sealed.endsWith("\n1:4"), sealed);
    }

    @Test
    void eachPictureIsSealedByItsHash() {
        Picture logo = new Picture("aa", 1, 1, new byte[0]);
        Picture signature = new Picture("bb", 1, 1, new byte[0]);
        assertEquals("\n7:logo:aa", sealedOf(Optional.of(logo), Optional.empty()));
        assertEquals("\n12:signature:bb", sealedOf(Optional.empty(), Optional.of(signature)));
        assertEquals(
                "\n7:logo:aa\n12:signature:bb",
                sealedOf(Optional.of(logo), Optional.of(signature)));
    }

    /** What the content has more than that of the same certificate without pictures. */
    private static String sealedOf(Optional<Picture> logo, Optional<Picture> signature) {
        Issuer own = ONE.issuer();
        Issuer pictured =
                new Issuer(
                        own.director(),
                        own.post(),
                        own.place(),
                        own.legalBasis(),
                        own.verificationAddress(),
                        new Insignia(logo, signature));
        String content = contentOf(with(ONE.issuedOn(), pictured, ONE.items()));
        String plain = contentOf(ONE);
        assertTrue(content.startsWith(plain), content);
        return content.substring(plain.length());
    }

    @Test
    void aCentreThatWasNotCalledAsItIsByDefaultIsSealedWithItsName() {
        Issuer own = ONE.issuer();
        Issuer renamed =
                new Issuer(
                        own.director(),
                        own.post(),
                        own.place(),
                        own.legalBasis(),
                        own.verificationAddress(),
                        Insignia.NONE,
                        Optional.of("CFIE de Toro"));
        assertEquals(
                contentOf(ONE) + "\n19:centre:CFIE de Toro",
                contentOf(with(ONE.issuedOn(), renamed, ONE.items())));
    }

    private static String contentOf(Certificate certificate) {
        StringBuilder sealed = new StringBuilder();
        certificate.isSealedBy(
                content -> {
                    sealed.append(content);
                    return certificate.integrityCode();
                });
        return sealed.toString();
    }

    @Test
    void inWhosePlaceItStandsIsSealedToo() {
        CertificateNumber older = new CertificateNumber(Given.YEAR, Cfie.ZAMORA, 7);
        Certificate newer = ONE.replacing(older, ACertificate::code);
        assertEquals(Optional.of(older), newer.replaces());
        assertTrue(newer.isSealedBy(ACertificate::code));
        assertFalse(newer.integrityCode().equals(ONE.integrityCode()));
        assertFalse(replacing(7).isSealedBy(ACertificate::code));
    }

    private static Certificate with(CertificateNumber number, Teacher teacher) {
        return new Certificate(
                number, teacher, ONE.issuedOn(), ONE.issuer(), ONE.items(), ONE.integrityCode());
    }

    private static Certificate with(
            LocalDate issuedOn, Issuer issuer, List<Certificate.Item> items) {
        return new Certificate(
                ONE.number(), ONE.teacher(), issuedOn, issuer, items, ONE.integrityCode());
    }

    private static Certificate with(Certificate.Item item) {
        return with(ONE.issuedOn(), ONE.issuer(), List.of(item));
    }

    private static Certificate.Item item(
            ProjectCode project, Certificate.CertifiedSchool school, Credits credits) {
        return new Certificate.Item(
                project, school, ONE.items().get(0).activity(), credits, Credits.NONE);
    }

    @Test
    void itsCreditsAreThoseOfAllItsActivities() {
        Certificate two = aCertificate().granting("2.5", "P1").granting("1.5", "P2").certificate();
        assertEquals(Credits.of("4"), two.credits());
    }

    @Test
    void withoutAnAddressItsQrCodeHoldsNumberAndCode() {
        assertEquals("cfie:2025/2026-zamora-0001:" + ONE.integrityCode(), ONE.verification());
    }

    @Test
    void withAnAddressItsQrCodeHoldsTheAddressWithTheCode() {
        Issuer issuer =
                new Issuer(
                        Optional.empty(),
                        "Directora",
                        "Zamora",
                        "Ley",
                        Optional.of("https://cfie.example/?c="),
                        Insignia.NONE);
        Certificate one = aCertificate().by(issuer).certificate();
        assertEquals("https://cfie.example/?c=" + one.integrityCode(), one.verification());
    }
}
