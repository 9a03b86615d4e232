package cfie.credential;

import cfie.domain.issued.Certificate;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * A certificate as an Open Badges 3.0 credential: the same certificate, the same bytes. Its content
 * is of maps, lists, texts and numbers, in a fixed order.
 */
public record Credential(Map<String, Object> content) {
    private static final List<String> CONTEXTS =
            List.of(
                    "https://www.w3.org/ns/credentials/v2",
                    "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json");
    private static final List<String> TYPES =
            List.of("VerifiableCredential", "OpenBadgeCredential");

    public Credential {
        content = Collections.unmodifiableMap(content);
    }

    public static Credential of(Certificate certificate) {
        Names names = Names.of(certificate);
        Subject subject = new Subject(certificate, names);
        return new Credential(
                new Node()
                        .with("@context", CONTEXTS)
                        .with("id", names.credential())
                        .with("type", TYPES)
                        .with("name", "Certificado eTwinning " + names.number())
                        .maybe(
                                "description",
                                certificate
                                        .issuer()
                                        .verificationAddress()
                                        .map(
                                                any ->
                                                        "Se comprueba en "
                                                                + certificate.verification()))
                        .with("issuer", issuer(certificate))
                        .with("validFrom", Subject.instant(certificate.issuedOn()))
                        .with("credentialSubject", subject.node())
                        .with("evidence", subject.evidence())
                        .members());
    }

    /** As UTF-8, without spaces between its members. */
    public byte[] bytes() {
        return utf8(content);
    }

    static byte[] utf8(Map<String, Object> content) {
        try {
            return JSON.std.asBytes(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Map<String, Object> issuer(Certificate certificate) {
        return new Node()
                .with("id", Names.issuer(certificate.number().cfie()))
                .with("type", List.of("Profile"))
                .with("name", certificate.issuer().centre(certificate.number().cfie()))
                .maybe("official", certificate.issuer().director())
                .members();
    }
}
