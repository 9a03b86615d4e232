package cfie.cli.issue;

import cfie.cli.command.Root;
import cfie.cli.screen.Few;
import cfie.domain.Due;
import cfie.domain.issued.Acta;
import cfie.procedure.issue.Certify;
import cfie.procedure.letter.Dues;
import cfie.store.Register;
import cfie.value.CertificateNumber;
import cfie.value.Cfie;
import java.time.LocalDate;
import java.util.List;

/** What is to be known of a certification that is right all the same. */
record CertifyWarnings(Root root, Register register, Scope scope) {
    void tell(Certify.Result result) {
        if (!register.census().isHeld(scope.year())) {
            root.warn("warning.YEAR_EMPTY", scope.year());
        }
        int held = result.tally().held();
        if (held > 0) {
            root.warn("warning.YEAR_CLOSED", scope.year(), held);
        }
        tellOfDate(result);
        tellOfRevoked(result.remarks().again());
        Dues dues = new Dues(register);
        result.centres().forEach(centre -> tellIfLate(dues, centre));
    }

    /** Taken as it comes, like any day, but most likely mistyped. */
    private void tellOfDate(Certify.Result result) {
        LocalDate today = root.desk().today();
        if (scope.date().isAfter(today) && !result.changes().isEmpty()) {
            root.warn("warning.CERTIFIED_AHEAD", scope.date(), today);
        }
        if (!result.changes().isEmpty()) {
            result.actas().forEach(this::tellIfLater);
        }
        var early = result.remarks().early();
        if (!early.isEmpty()) {
            root.warn(
                    "warning.CERTIFIED_EARLY",
                    scope.date(),
                    early.size(),
                    Few.of(early.entrySet(), one -> one.getKey() + ": " + one.getValue()));
        }
    }

    /** As it may be once what was wrong is mended; nobody else says whether it is. */
    private void tellOfRevoked(List<CertificateNumber> again) {
        if (!again.isEmpty()) {
            root.warn(
                    "warning.CERTIFIED_AGAIN",
                    again.size(),
                    Few.of(again, CertificateNumber::text));
        }
    }

    /** It lists a certificate that bears a later day than this run, and so does the acta. */
    private void tellIfLater(Acta.Key key) {
        register.actas()
                .last(key.year(), key.cfie())
                .map(Acta::issuedOn)
                .filter(day -> day.isAfter(scope.date()))
                .ifPresent(day -> root.warn("warning.ACTA_LATER", key.cfie().title(), day));
    }

    private void tellIfLate(Dues dues, Cfie centre) {
        dues.certification(scope.year(), centre)
                .filter(due -> due.isMissedOn(scope.date()))
                .flatMap(Due::lastDay)
                .ifPresent(last -> root.warn("warning.CERTIFICATION_LATE", centre.title(), last));
    }
}
