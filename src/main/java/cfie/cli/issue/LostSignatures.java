package cfie.cli.issue;

import cfie.cli.command.Root;
import cfie.cli.screen.Few;
import cfie.press.Printer;
import cfie.procedure.issue.Signed;
import cfie.store.Register;
import cfie.value.CertificateNumber;
import java.util.Collection;
import java.util.List;

/** Certificates that were signed, and in whose place others come without a signature. */
record LostSignatures(Root root, Register register, Printer printer) {
    void tell(Collection<CertificateNumber> replaced) {
        if (printer.signs()) {
            return;
        }
        List<CertificateNumber> signed = new Signed(register).among(replaced);
        if (!signed.isEmpty()) {
            root.warn(
                    "warning.SIGNATURE_LOST",
                    signed.size(),
                    Few.of(signed, CertificateNumber::text));
        }
    }
}
