package cfie.cli.issue;

import cfie.cli.command.Root;
import cfie.press.Printer;
import cfie.store.Register;
import cfie.value.CertificateNumber;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Certificates that were signed, and in whose place others come without a signature. */
record LostSignatures(Root root, Register register, Printer printer) {
    private static final int SHOWN = 5;

    void tell(Collection<CertificateNumber> replaced) {
        if (printer.signs()) {
            return;
        }
        List<CertificateNumber> signed = replaced.stream().filter(this::isSigned).sorted().toList();
        if (!signed.isEmpty()) {
            root.warn("warning.SIGNATURE_LOST", signed.size(), first(signed));
        }
    }

    /** By the office itself, which may still be about to, or elsewhere. */
    private boolean isSigned(CertificateNumber number) {
        return !register.signatures().find(List.of(number)).isEmpty()
                || !register.toSign().among(List.of(number)).isEmpty()
                || !register.signedCopies().of(number).isEmpty();
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
