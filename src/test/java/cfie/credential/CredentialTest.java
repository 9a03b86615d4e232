package cfie.credential;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.domain.issued.Certificate;
import cfie.domain.issued.Insignia;
import cfie.domain.issued.Issuer;
import cfie.testkit.Given;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A certificate becomes a credential that the standard accepts, and always the same one. */
class CredentialTest {
    private static final Issuer OFFICE =
            new Issuer(
                    Optional.of("Pilar \"Ejemplo\" Rueda\\Gil"),
                    "Directora del CFIE de Zamora",
                    "Zamora",
                    "Base legal: Łódź, 😀",
                    Optional.of("verifica.example/c?"),
                    Insignia.NONE);

    private static Certificate two() {
        return Given.aCertificate()
                .by(OFFICE)
                .granting("2.5", "VOCES-49")
                .granting("1", "P_2.a")
                .certificate();
    }

    private static String json(Certificate certificate) {
        return new String(Credential.of(certificate).bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void theStandardAcceptsIt() {
        assertEquals(List.of(), OpenBadge.errors(json(Given.aCertificate().certificate())));
        assertEquals(List.of(), OpenBadge.errors(json(two())));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "\"issuer\"                  | \"issuers\"",
                "\"validFrom\"               | \"valid\"",
                "OpenBadgeCredential         | Badge",
                "T00:00:00Z\",\"credential   | \",\"credential",
                "\"AchievementSubject\"      | \"Subject\"",
                "\"hashed\":true             | \"hashed\":\"yes\"",
                "\"creditsEarned\":3.5       | \"creditsEarned\":\"3.5\"",
                "nationalIdentityNumber      | nif",
                "\"criteria\"                | \"grounds\"",
                "ext:TrainingCredits         | Credits",
                "CertificateOfCompletion     | Diplomita",
                "https://www.w3.org          | http://www.w3.org"
            })
    void theStandardRefusesLess(String right, String wrong) {
        String json = json(two());
        assertTrue(json.contains(right), right);
        assertFalse(OpenBadge.errors(json.replace(right, wrong)).isEmpty());
    }

    @Test
    void theSameCertificateGivesTheSameBytes() {
        assertArrayEquals(Credential.of(two()).bytes(), Credential.of(two()).bytes());
    }

    @Test
    void itTellsEachActivityWithItsCredits() {
        String json = json(two());
        assertTrue(json.contains("\"creditsEarned\":3.5"), json);
        assertTrue(
                json.contains(
                        "\"resultDescription\":\"cfie:2025/2026-zamora-0001#VOCES-49\",\"value\":\"2.5\""),
                json);
        assertTrue(json.contains("1 crédito de formación (10 horas)."), json);
        assertTrue(json.contains("2,5 créditos de formación (25 horas)."), json);
        assertTrue(
                json.contains("\"description\":\"3,5 créditos de formación (35 horas).\""), json);
    }

    @Test
    void itNamesNeitherThePersonNorTheNif() {
        Certificate certificate = two();
        String json = json(certificate);
        assertFalse(json.contains(certificate.teacher().nif().text()), json);
        assertFalse(json.contains(certificate.teacher().name().surname1()), json);
    }

    @Test
    void itSaysWhereTheOfficeChecksCodes() {
        String code = two().integrityCode().text();
        assertTrue(json(two()).contains("Se comprueba en verifica.example/c?" + code));
        assertFalse(json(Given.aCertificate().certificate()).contains("Se comprueba"));
    }

    /** The example of the standard: the e-mail a@example.com with the salt Kosher. */
    @Test
    void theHashIsThatOfTheStandard() {
        assertEquals(
                "sha256$b5809d8a92f8858436d7e6b87c12ebc0ae1eac4baecc2c0b913aee2c922ef399",
                Identity.hashed("a@example.com", "Kosher"));
    }
}
