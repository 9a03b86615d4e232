package cfie.cli.issue;

import cfie.cli.command.Root;
import cfie.domain.issued.Certificate;
import cfie.domain.issued.CertificateStatus;
import cfie.domain.issued.IssuedCertificate;
import cfie.store.Register;
import cfie.value.CertificateNumber;
import cfie.value.Refusal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells of certificates, before they are to count no more, whose they are and of what. */
record Recalled(Root root, Register register) {
    private static final int SHOWN = 10;

    void tell(Set<CertificateNumber> numbers) {
        Map<CertificateNumber, IssuedCertificate> known =
                register.certificates().all(numbers.stream().limit(SHOWN).toList());
        numbers.stream()
                .limit(SHOWN)
                .forEach(
                        one ->
                                Optional.ofNullable(known.get(one))
                                        .ifPresentOrElse(this::tell, () -> tellUnknown(one)));
        if (numbers.size() > SHOWN) {
            root.warn("recalled.more", numbers.size() - SHOWN);
        }
    }

    private void tell(IssuedCertificate one) {
        boolean isValid = one.status() == CertificateStatus.VALID;
        root.warn(
                isValid ? "recalled.one" : "recalled.ended",
                one.number(),
                one.certificate().teacher().name().full(),
                projects(one.certificate()),
                one.status());
    }

    static String projects(Certificate certificate) {
        return certificate.items().stream()
                .map(item -> item.project() + " " + item.activity().title())
                .collect(Collectors.joining("; "));
    }

    private void tellUnknown(CertificateNumber number) {
        root.warnInWords(
                "  " + root.texts().say(new Refusal(Refusal.Reason.CERTIFICATE_UNKNOWN, number)));
    }
}
