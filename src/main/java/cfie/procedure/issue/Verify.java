package cfie.procedure.issue;

import cfie.domain.issued.Acta;
import cfie.domain.issued.Certificate;
import cfie.domain.issued.IssuedCertificate;
import cfie.domain.issued.SignedCopy;
import cfie.store.Register;
import cfie.value.CertificateNumber;
import cfie.value.IntegrityCode;
import cfie.value.Worded;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Says what the register knows of a certificate: the content of each is checked against its code.
 *
 * @param hash the SHA-256 of the PDF that a certificate's row makes
 */
public record Verify(Register register, Function<Certificate, String> hash) {
    private static final Verification ALTERED = new Verification(Result.ALTERED, Optional.empty());

    /** What a verification finds. */
    public enum Result implements Worded {
        VALID,
        REVOKED,
        REPLACED,
        ALTERED,
        UNKNOWN
    }

    /**
     * The finding, the certificate if the register knows one, and who signed the file.
     *
     * @param trusted whether whoever signed leads to a trusted authority, if that was asked
     * @param newer the newest version of an acta that is not it
     */
    public record Verification(
            Result result,
            Optional<IssuedCertificate> certificate,
            Optional<SignedCopy.Signature> signer,
            Optional<Boolean> trusted,
            Optional<Acta.Key> newer) {
        public Verification(Result result, Optional<IssuedCertificate> certificate) {
            this(result, certificate, Optional.empty(), Optional.empty(), Optional.empty());
        }

        /** Nothing that the register knows. */
        public static Verification unknown() {
            return new Verification(Result.UNKNOWN, Optional.empty());
        }

        public Verification signedBy(SignedCopy.Signature signature) {
            return new Verification(result, certificate, Optional.of(signature), trusted, newer);
        }

        /** What whoever is not trusted signed is not told valid. */
        public Verification trusted(boolean isTrusted) {
            boolean isDoubted = !isTrusted && result == Result.VALID;
            return new Verification(
                    isDoubted ? Result.UNKNOWN : result,
                    certificate,
                    signer,
                    Optional.of(isTrusted),
                    newer);
        }

        private static Verification replacedBy(Acta.Key newest) {
            return new Verification(
                    Result.REPLACED,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(newest));
        }
    }

    /** Makes codes by the secret of the register, which is looked up once for many files. */
    private interface Coder extends Function<String, IntegrityCode> {}

    /** A file as it is seen: its hash, and the number and the code that it bears. */
    public record Sighting(
            String sha256, Optional<CertificateNumber> number, Optional<IntegrityCode> code) {}

    public Verification number(CertificateNumber number) {
        return found(register.certificates().find(number), coder());
    }

    public Verification code(IntegrityCode code) {
        return found(register.certificates().find(code), coder());
    }

    /**
     * Files, by their hashes, in their order; one that only bears a number and a code of ours was
     * altered.
     */
    public List<Verification> files(List<Sighting> seen) {
        List<String> hashes = seen.stream().map(Sighting::sha256).toList();
        Map<String, IssuedCertificate> issued = register.certificates().bySha256(hashes);
        Map<String, SignedCopy> signed = register.signedCopies().bySha256(hashes);
        Coder coder = coder();
        return seen.stream()
                .map(
                        file ->
                                Optional.ofNullable(issued.get(file.sha256()))
                                        .map(one -> found(Optional.of(one), coder))
                                        .or(
                                                () ->
                                                        Optional.ofNullable(
                                                                        signed.get(file.sha256()))
                                                                .map(copy -> signed(copy, coder)))
                                        .orElseGet(() -> unlike(file, coder)))
                .toList();
    }

    /** The record of a centre's year, in one of its versions: the newest is what counts. */
    public Verification acta(Acta.Key key, String sha256, Function<Acta, String> hashOfActa) {
        List<Acta> versions = register.actas().all(key.year(), key.cfie()).toList();
        return versions.stream()
                .filter(acta -> acta.key().equals(key))
                .findFirst()
                .map(acta -> hashOfActa.apply(acta).equals(sha256))
                .map(isSame -> isSame ? unaltered(key, versions) : ALTERED)
                .orElseGet(Verification::unknown);
    }

    private static Verification unaltered(Acta.Key key, List<Acta> versions) {
        Acta.Key newest = versions.get(versions.size() - 1).key();
        return newest.equals(key)
                ? new Verification(Result.VALID, Optional.empty())
                : Verification.replacedBy(newest);
    }

    private Verification signed(SignedCopy copy, Coder coder) {
        return found(register.certificates().find(copy.number()), coder).signedBy(copy.signature());
    }

    private Verification unlike(Sighting file, Coder coder) {
        return file.number()
                .flatMap(register.certificates()::find)
                .or(() -> file.code().flatMap(register.certificates()::find))
                .map(issued -> unlike(issued, file.sha256(), coder))
                .orElseGet(Verification::unknown);
    }

    /** A run cut short may have written a file and not yet its hash. */
    private Verification unlike(IssuedCertificate issued, String sha256, Coder coder) {
        boolean isOurs =
                issued.sha256().isEmpty() && hash.apply(issued.certificate()).equals(sha256);
        return isOurs
                ? found(Optional.of(issued), coder)
                : new Verification(Result.ALTERED, Optional.of(issued));
    }

    private Verification found(Optional<IssuedCertificate> certificate, Coder coder) {
        return certificate
                .map(issued -> new Verification(result(issued, coder), certificate))
                .orElseGet(Verification::unknown);
    }

    private Coder coder() {
        return register.seal().coder()::apply;
    }

    private static Result result(IssuedCertificate issued, Coder coder) {
        if (!issued.isForgotten() && !issued.certificate().isSealedBy(coder)) {
            return Result.ALTERED;
        }
        return switch (issued.status()) {
            case VALID -> Result.VALID;
            case REVOKED -> Result.REVOKED;
            case REPLACED -> Result.REPLACED;
        };
    }
}
