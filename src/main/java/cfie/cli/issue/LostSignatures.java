package cfie.cli.issue;

import cfie.cli.command.Root;
import cfie.cli.screen.Few;
import cfie.press.Printer;
import cfie.store.Register;
import cfie.value.CertificateNumber;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Certificates that were signed, and in whose place others come without a signature. */
record LostSignatures(Root root, Register register, Printer printer) {
    void tell(Collection<CertificateNumber> replaced) {
        if (printer.signs()) {
            return;
        }
        Set<CertificateNumber> byUs = new HashSet<>(register.signatures().find(replaced).keySet());
        byUs.addAll(register.toSign().among(replaced));
        List<CertificateNumber> signed =
                replaced.stream()
                        .filter(one -> byUs.contains(one) || isSignedElsewhere(one))
                        .sorted()
                        .toList();
        if (!signed.isEmpty()) {
            root.warn(
                    "warning.SIGNATURE_LOST",
                    signed.size(),
                    Few.of(signed, CertificateNumber::text));
        }
    }

    private boolean isSignedElsewhere(CertificateNumber number) {
        return !register.signedCopies().of(number).isEmpty();
    }
}
