package cfie.procedure.issue;

import cfie.store.Register;
import cfie.value.CertificateNumber;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The certificates that the office signed, or is to sign, here or elsewhere. */
public record Signed(Register register) {
    public List<CertificateNumber> among(Collection<CertificateNumber> numbers) {
        Set<CertificateNumber> here = new HashSet<>(register.signatures().find(numbers).keySet());
        here.addAll(register.toSign().among(numbers));
        return numbers.stream()
                .filter(one -> here.contains(one) || isSignedElsewhere(one))
                .sorted()
                .toList();
    }

    private boolean isSignedElsewhere(CertificateNumber number) {
        return !register.signedCopies().of(number).isEmpty();
    }
}
