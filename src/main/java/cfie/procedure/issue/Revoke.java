package cfie.procedure.issue;

import cfie.domain.issued.Ending;
import cfie.domain.issued.IssuedCertificate;
import cfie.store.Register;
import cfie.value.CertificateNumber;
import cfie.value.Refusal;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/**
 * Takes back what certificates granted, all of them or none; the works may be certified again, on
 * further certificates.
 */
public record Revoke(Register register) {
    /**
     * The revoked, in the order of their numbers.
     *
     * @param refused is told everything that speaks against it; then nothing is revoked
     */
    public List<IssuedCertificate> run(
            Collection<CertificateNumber> numbers, Ending why, Consumer<Refusal> refused) {
        List<IssuedCertificate> revoked =
                new Recall(register)
                        .of(numbers, refused).stream().map(one -> one.revoked(why)).toList();
        register.endings().write(revoked);
        return revoked;
    }
}
