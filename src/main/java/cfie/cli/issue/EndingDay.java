package cfie.cli.issue;

import cfie.cli.command.Root;
import cfie.domain.issued.IssuedCertificate;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The day on which certificates end: taken as it comes, and maybe mistyped. */
record EndingDay(Root root, LocalDate day) {
    private static final int SHOWN = 5;

    void tell(Collection<IssuedCertificate> ended) {
        LocalDate today = root.desk().today();
        if (day.isAfter(today) && !ended.isEmpty()) {
            root.warn("warning.ENDED_AHEAD", day, today);
        }
        List<String> later =
                ended.stream()
                        .filter(one -> day.isBefore(one.certificate().issuedOn()))
                        .map(one -> one.number().text())
                        .sorted()
                        .toList();
        if (!later.isEmpty()) {
            String some = later.stream().limit(SHOWN).collect(Collectors.joining(", "));
            root.warn(
                    "warning.ENDED_EARLY",
                    day,
                    later.size(),
                    some + (later.size() > SHOWN ? ", …" : ""));
        }
    }
}
