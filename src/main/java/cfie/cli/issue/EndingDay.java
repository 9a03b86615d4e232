package cfie.cli.issue;

import cfie.cli.command.Root;
import cfie.cli.screen.Few;
import cfie.domain.issued.IssuedCertificate;
import cfie.value.CertificateNumber;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** The day on which certificates end: taken as it comes, and maybe mistyped. */
record EndingDay(Root root, LocalDate day) {
    void tell(Collection<IssuedCertificate> ended) {
        LocalDate today = root.desk().today();
        if (day.isAfter(today) && !ended.isEmpty()) {
            root.warn("warning.ENDED_AHEAD", day, today);
        }
        List<CertificateNumber> later =
                ended.stream()
                        .filter(one -> day.isBefore(one.certificate().issuedOn()))
                        .map(IssuedCertificate::number)
                        .sorted()
                        .toList();
        if (!later.isEmpty()) {
            root.warn(
                    "warning.ENDED_EARLY",
                    day,
                    later.size(),
                    Few.of(later, CertificateNumber::text));
        }
    }
}
