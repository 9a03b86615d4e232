package cfie.procedure.issue;

import cfie.domain.issued.CertificateStatus;
import cfie.domain.issued.Ending;
import cfie.domain.issued.IssuedCertificate;
import cfie.store.Register;
import cfie.value.CertificateNumber;
import cfie.value.Refusal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Takes certificates back into the hand: all that were named still count, or none is taken. */
record Recall(Register register) {
    /** In the order of their numbers; empty if anything was refused. */
    List<IssuedCertificate> of(Collection<CertificateNumber> named, Consumer<Refusal> refused) {
        Map<CertificateNumber, IssuedCertificate> held = register.certificates().all(named);
        List<IssuedCertificate> counting = new ArrayList<>();
        boolean isSound = true;
        for (CertificateNumber number : new TreeSet<>(named)) {
            Optional<IssuedCertificate> issued = Optional.ofNullable(held.get(number));
            Optional<Refusal> against = against(number, issued);
            against.ifPresent(refused);
            isSound &= against.isEmpty();
            issued.ifPresent(counting::add);
        }
        return isSound ? counting : List.of();
    }

    private Optional<Refusal> against(
            CertificateNumber number, Optional<IssuedCertificate> issued) {
        if (issued.isEmpty()) {
            return Optional.of(new Refusal(Refusal.Reason.CERTIFICATE_UNKNOWN, number));
        }
        IssuedCertificate one = issued.get();
        return one.status() == CertificateStatus.VALID ? Optional.empty() : Optional.of(ended(one));
    }

    private Refusal ended(IssuedCertificate one) {
        Ending ending = one.ending().orElseThrow();
        return one.status() == CertificateStatus.REVOKED
                ? new Refusal(
                        Refusal.Reason.CERTIFICATE_REVOKED,
                        one.number(),
                        ending.on(),
                        ending.reason())
                : new Refusal(
                        Refusal.Reason.CERTIFICATE_REPLACED, one.number(), newest(one).number());
    }

    /** The end of a chain of replacements. */
    private IssuedCertificate newest(IssuedCertificate one) {
        return one.replacedBy()
                .flatMap(register.certificates()::find)
                .map(this::newest)
                .orElse(one);
    }
}
