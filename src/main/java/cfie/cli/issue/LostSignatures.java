package cfie.cli.issue;

import cfie.cli.command.Root;
import cfie.press.Printer;
import cfie.store.Register;
import cfie.value.CertificateNumber;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Certificates that were signed, and in whose place others come without a signature. */
record LostSignatures(Root root, Register register, Printer printer) {
    private static final int SHOWN = 5;

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
            root.warn("warning.SIGNATURE_LOST", signed.size(), first(signed));
        }
    }

    private boolean isSignedElsewhere(CertificateNumber number) {
        return !register.signedCopies().of(number).isEmpty();
    }

    private static String first(List<CertificateNumber> numbers) {
        String some =
                numbers.stream()
                        .limit(SHOWN)
                        .map(CertificateNumber::text)
                        .collect(Collectors.joining(", "));
        return some + (numbers.size() > SHOWN ? ", …" : "");
    }
}
