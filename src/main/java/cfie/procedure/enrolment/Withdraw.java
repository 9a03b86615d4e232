package cfie.procedure.enrolment;

import cfie.domain.Decision;
import cfie.domain.Requirement;
import cfie.domain.ledger.Recorded;
import cfie.procedure.kept.StillOpen;
import cfie.procedure.kept.Uncertified;
import cfie.store.Register;
import cfie.value.ProjectCode;
import cfie.value.Refusal;
import java.util.Optional;

/**
 * Withdraws a project: what was recorded of it stays, and nobody is certified for it until it is
 * taken up again.
 */
public record Withdraw(Register register) {
    public Recorded<Decision> run(Decision withdrawal) {
        ProjectCode project = withdrawal.project();
        check(project);
        new Uncertified(register).check(project);
        return new RecordDecision(register).keep(withdrawal, held(project));
    }

    /** The withdrawal that counts no more. */
    public Decision undo(ProjectCode project) {
        check(project);
        Decision gone =
                held(project).orElseThrow(() -> new Refusal(Refusal.Reason.NOT_WITHDRAWN, project));
        register.decisions().remove(gone);
        return gone;
    }

    /** The withdrawal that is held, if there is one. */
    public Optional<Decision> held(ProjectCode project) {
        return register.decisions().find(project, Requirement.NOT_WITHDRAWN);
    }

    /** Stops if there is no such project, or its year is closed. */
    private void check(ProjectCode project) {
        if (register.projects().find(project).isEmpty()) {
            throw new Refusal(Refusal.Reason.PROJECT_UNKNOWN, project);
        }
        new StillOpen(register).check(project);
    }
}
