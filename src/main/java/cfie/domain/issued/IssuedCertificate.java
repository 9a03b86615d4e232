package cfie.domain.issued;

import cfie.value.CertificateNumber;
import java.util.Optional;

/** A certificate with what happened to it since: whether it counts, what replaced it, its PDF. */
public record IssuedCertificate(
        Certificate certificate,
        CertificateStatus status,
        Optional<CertificateNumber> replacedBy,
        Optional<Ending> ending,
        Optional<String> sha256) {
    public static IssuedCertificate fresh(Certificate certificate) {
        return new IssuedCertificate(
                certificate,
                CertificateStatus.VALID,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Whether the register no longer knows whose it is: then its file cannot be made again. */
    public boolean isForgotten() {
        return certificate.teacher().isForgotten();
    }

    public CertificateNumber number() {
        return certificate.number();
    }

    /** From now on it grants nothing. */
    public IssuedCertificate revoked(Ending why) {
        return new IssuedCertificate(
                certificate, CertificateStatus.REVOKED, Optional.empty(), Optional.of(why), sha256);
    }

    /** From now on another one says what it said. */
    public IssuedCertificate replaced(CertificateNumber newer, Ending why) {
        return new IssuedCertificate(
                certificate,
                CertificateStatus.REPLACED,
                Optional.of(newer),
                Optional.of(why),
                sha256);
    }
}
