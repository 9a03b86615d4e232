package cfie.certificate;

import cfie.certificate.CertificatePdf.Signing;
import cfie.domain.issued.Certificate;
import cfie.pdf.Attachment;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;

/** One certificate of every kind that is drawn otherwise, and what goes with any of them. */
final class Kinds {
    static final Attachment CREDENTIAL =
            new Attachment(
                    "credencial (1).json",
                    "application/ld+json",
                    "Credencial de Étienne",
                    "{\"type\":[\"VerifiableCredential\"]}".getBytes(StandardCharsets.UTF_8));
    static final Signing SIGNING = new Signing(Instant.parse("2026-06-30T10:15:00Z"), 3000);

    private Kinds() {}

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

    static Certificate withoutDirector() {
        return Given.certificate(
                Given.teacher(Given.ETIENNE),
                Given.issuerWithoutDirector(),
                List.of(Given.item("Sin localidad", Given.school(Optional.empty()), 0)));
    }
}
