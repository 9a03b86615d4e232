package cfie.procedure.kept;

import cfie.domain.issued.CertificateStatus;
import cfie.domain.issued.IssuedCertificate;
import cfie.domain.ledger.Selection;
import cfie.store.Register;
import cfie.value.CertificateNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The certificates that still count of a part of the register, in the order of their numbers. */
public record InForce(List<IssuedCertificate> certificates) {
    public static InForce of(Register register, Selection selection) {
        List<IssuedCertificate> inForce = new ArrayList<>();
        register.certificates()
                .each(
                        selection,
                        one -> {
                            if (one.status() == CertificateStatus.VALID) {
                                inForce.add(one);
                            }
                        });
        return new InForce(inForce);
    }

    public boolean isEmpty() {
        return certificates.isEmpty();
    }

    public List<CertificateNumber> numbers() {
        return certificates.stream().map(IssuedCertificate::number).toList();
    }

    /** The numbers as a command takes them. */
    @Override
    public String toString() {
        return numbers().stream().map(CertificateNumber::text).collect(Collectors.joining(" "));
    }
}
