package cfie.cli.issue;

import cfie.cli.command.Root;
import cfie.domain.Due;
import cfie.procedure.issue.Certify;
import cfie.procedure.letter.Dues;
import cfie.store.Register;
import cfie.value.Cfie;

/** What is to be known of a certification that is right all the same. */
record CertifyWarnings(Root root, Register register, Scope scope) {
    void tell(Certify.Result result) {
        if (!register.census().isHeld(scope.year())) {
            root.warn("warning.YEAR_EMPTY", scope.year());
        }
        if (result.held() > 0) {
            root.warn("warning.YEAR_CLOSED", scope.year(), result.held());
        }
        Dues dues = new Dues(register);
        result.centres().forEach(centre -> tellIfLate(dues, centre));
    }

    private void tellIfLate(Dues dues, Cfie centre) {
        dues.certification(scope.year(), centre)
                .filter(due -> due.isMissedOn(scope.date()))
                .flatMap(Due::lastDay)
                .ifPresent(last -> root.warn("warning.CERTIFICATION_LATE", centre.title(), last));
    }
}
