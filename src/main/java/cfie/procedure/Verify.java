package cfie.procedure;

import cfie.domain.Certificate;
import cfie.domain.IssuedCertificate;
import cfie.store.Register;
import cfie.value.CertificateNumber;
import cfie.value.IntegrityCode;
import cfie.value.Worded;
import java.util.Optional;
import java.util.function.Function;

/**
 * Says what the register knows of a certificate: the content of each is checked against its code.
 *
 * @param hash the SHA-256 of the PDF that a certificate's row makes
 */
public record Verify(Register register, Function<Certificate, String> hash) {

    /** What a verification finds. */
    public enum Result implements Worded {
        VALID,
        REVOKED,
        REPLACED,
        ALTERED,
        UNKNOWN
    }

    /** The finding, and the certificate if the register knows one. */
    public record Verification(Result result, Optional<IssuedCertificate> certificate) {
        /** Nothing that the register knows. */
        public static Verification unknown() {
            return new Verification(Result.UNKNOWN, Optional.empty());
        }
    }

    public Verification number(CertificateNumber number) {
        return found(register.certificates().find(number));
    }

    public Verification code(IntegrityCode code) {
        return found(register.certificates().find(code));
    }

    /** A file by its hash; one that only bears a number and a code of ours was altered. */
    public Verification file(
            String sha256, Optional<CertificateNumber> number, Optional<IntegrityCode> code) {
        Optional<IssuedCertificate> same = register.certificates().findBySha256(sha256);
        if (same.isPresent()) {
            return found(same);
        }
        Optional<IssuedCertificate> named =
                number.flatMap(register.certificates()::find)
                        .or(() -> code.flatMap(register.certificates()::find));
        return named.map(issued -> unlike(issued, sha256)).orElseGet(Verification::unknown);
    }

    /** A run cut short may have written a file and not yet its hash. */
    private Verification unlike(IssuedCertificate issued, String sha256) {
        boolean isOurs =
                issued.sha256().isEmpty() && hash.apply(issued.certificate()).equals(sha256);
        return isOurs
                ? found(Optional.of(issued))
                : new Verification(Result.ALTERED, Optional.of(issued));
    }

    private Verification found(Optional<IssuedCertificate> certificate) {
        return certificate
                .map(issued -> new Verification(result(issued), certificate))
                .orElseGet(Verification::unknown);
    }

    private Result result(IssuedCertificate issued) {
        if (!issued.certificate().isSealedBy(register.seal().coder())) {
            return Result.ALTERED;
        }
        return switch (issued.status()) {
            case VALID -> Result.VALID;
            case REVOKED -> Result.REVOKED;
            case REPLACED -> Result.REPLACED;
        };
    }
}
