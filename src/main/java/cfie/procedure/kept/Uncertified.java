package cfie.procedure.kept;

import cfie.domain.ledger.Selection;
import cfie.store.Register;
import cfie.value.ProjectCode;
import cfie.value.Refusal;

/** What certificates that count say of a project, or rest on, is not changed under them. */
public record Uncertified(Register register) {
    /** Stops, naming the certificates, if there are any. */
    public void check(ProjectCode project) {
        InForce certificates = InForce.of(register, Selection.ofProject(project));
        if (!certificates.isEmpty()) {
            throw new Refusal(Refusal.Reason.PROJECT_CERTIFIED, project, certificates);
        }
    }
}
