package cfie.credential;

import cfie.domain.Certificate;
import cfie.domain.Project;
import cfie.value.Days;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
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
        return new Credential(
                new Node()
                        .with("@context", CONTEXTS)
                        .with("id", id(certificate))
                        .with("type", TYPES)
                        .with("name", "Certificado eTwinning " + certificate.number())
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
                        .with("validFrom", instant(certificate.issuedOn()))
                        .with("credentialSubject", subject(certificate))
                        .with(
                                "evidence",
                                certificate.items().stream().map(Credential::evidence).toList())
                        .members());
    }

    /** As UTF-8, without spaces between its members. */
    public byte[] bytes() {
        return utf8(content);
    }

    static byte[] utf8(Map<String, Object> content) {
        return text(content).getBytes(StandardCharsets.UTF_8);
    }

    static String text(Map<String, Object> content) {
        try {
            return JSON.std.asString(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String id(Certificate certificate) {
        return Names.credential(certificate.number(), certificate.integrityCode());
    }

    private static Map<String, Object> issuer(Certificate certificate) {
        return new Node()
                .with("id", Names.issuer(certificate.number().cfie()))
                .with("type", List.of("Profile"))
                .with("name", certificate.number().cfie().title())
                .maybe("official", certificate.issuer().director())
                .members();
    }

    private static Map<String, Object> subject(Certificate certificate) {
        Achievement achievement = new Achievement(certificate);
        return new Node()
                .with("id", Names.subject(certificate.number(), certificate.integrityCode()))
                .with("type", List.of("AchievementSubject"))
                .with("identifier", List.of(identity(certificate)))
                .with("activityStartDate", instant(start(certificate)))
                .with("activityEndDate", instant(end(certificate)))
                .with("term", certificate.number().year().text())
                .with("creditsEarned", certificate.credits().amount())
                .with("achievement", achievement.node())
                .with("result", achievement.results())
                .members();
    }

    private static Map<String, Object> identity(Certificate certificate) {
        Identity identity =
                Identity.of(certificate.teacher().nif(), certificate.integrityCode().text());
        return new Node()
                .with("type", "IdentityObject")
                .with("hashed", true)
                .with("identityHash", identity.hash())
                .with("identityType", Identity.TYPE)
                .with("salt", identity.salt())
                .members();
    }

    /** What was done for the credits. A plain text: a title is never read as Markdown. */
    private static Map<String, Object> evidence(Certificate.Item item) {
        return new Node()
                .with("type", List.of("Evidence"))
                .with("name", item.activity().title())
                .with("description", described(item))
                .members();
    }

    private static String described(Certificate.Item item) {
        Project.Activity activity = item.activity();
        Certificate.CertifiedSchool school = item.school();
        return "Proyecto %s, %s, en red, del %s al %s. %s%s (código %s). %s"
                .formatted(
                        activity.kind().printed(),
                        activity.duration().printed(),
                        Days.inWords(activity.days().first()),
                        Days.inWords(activity.days().last()),
                        school.name(),
                        school.locality().map(town -> ", " + town).orElse(""),
                        school.code(),
                        Achievement.printed(item.credits()));
    }

    private static LocalDate start(Certificate certificate) {
        return certificate.items().stream()
                .map(item -> item.activity().days().first())
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    private static LocalDate end(Certificate certificate) {
        return certificate.items().stream()
                .map(item -> item.activity().days().last())
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    private static String instant(LocalDate day) {
        return day + "T00:00:00Z";
    }
}
