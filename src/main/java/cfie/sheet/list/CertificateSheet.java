package cfie.sheet.list;

import static java.util.stream.Collectors.joining;

import cfie.domain.issued.Certificate;
import cfie.domain.issued.Ending;
import cfie.domain.issued.IssuedCertificate;
import cfie.value.CertificateNumber;
import java.util.List;

/** Certificates as a table; they are issued, never imported. */
public final class CertificateSheet {
    public static final List<String> NAMES =
            List.of(
                    "number",
                    "year",
                    "cfie",
                    "nif",
                    "name",
                    "schools",
                    "credits",
                    "hours",
                    "issued_on",
                    "status",
                    "replaced_by",
                    "integrity_code",
                    "sha256",
                    "file",
                    "ended_on",
                    "ended_by",
                    "end_reason",
                    "replaces");

    private CertificateSheet() {}

    public static List<String> write(IssuedCertificate issued) {
        Certificate certificate = issued.certificate();
        return List.of(
                certificate.number().text(),
                certificate.number().year().text(),
                certificate.number().cfie().slug(),
                certificate.teacher().nif().text(),
                certificate.teacher().name().full(),
                certificate.items().stream()
                        .map(item -> item.school().code().text())
                        .distinct()
                        .collect(joining("|")),
                certificate.credits().text(),
                certificate.credits().hours().toPlainString(),
                certificate.issuedOn().toString(),
                issued.status().word(),
                issued.replacedBy().map(CertificateNumber::text).orElse(""),
                certificate.integrityCode().text(),
                issued.sha256().orElse(""),
                certificate.number().file(),
                issued.ending().map(one -> one.on().toString()).orElse(""),
                issued.ending().map(Ending::by).orElse(""),
                issued.ending().map(Ending::reason).orElse(""),
                certificate.replaces().map(CertificateNumber::text).orElse(""));
    }
}
