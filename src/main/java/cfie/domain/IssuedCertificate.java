package cfie.domain;

import cfie.value.CertificateNumber;
import java.util.Optional;

/** A certificate with what happened to it since: whether it counts, what replaced it, its PDF. */
public record IssuedCertificate(
        Certificate certificate,
        CertificateStatus status,
        Optional<CertificateNumber> replacedBy,
        Optional<String> sha256) {
    public static IssuedCertificate fresh(Certificate certificate) {
        return new IssuedCertificate(
                certificate, CertificateStatus.VALID, Optional.empty(), Optional.empty());
    }

    public CertificateNumber number() {
        return certificate.number();
    }

    public IssuedCertificate withSha256(String hash) {
        return new IssuedCertificate(certificate, status, replacedBy, Optional.of(hash));
    }
}
