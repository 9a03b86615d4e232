package cfie.procedure;

import cfie.domain.Decision;
import cfie.domain.Dossier;
import cfie.domain.Requirement;
import cfie.store.Register;
import cfie.value.Refusal;

/** Records a decision, with its reason, where the rules leave a requirement to a person. */
public record RecordDecision(Register register) {
    public Decision run(Decision decision) {
        Dossier dossier =
                register.dossiers()
                        .find(decision.project(), decision.decidedOn())
                        .orElseThrow(
                                () ->
                                        new Refusal(
                                                Refusal.Reason.PROJECT_UNKNOWN,
                                                decision.project()));
        if (!decision.requirement().isDecidableIn(dossier)) {
            throw refused(decision, dossier);
        }
        if (dossier.decisions().containsKey(decision.requirement())) {
            register.decisions().change(decision);
        } else {
            register.decisions().add(decision);
        }
        return decision;
    }

    private static Refusal refused(Decision decision, Dossier dossier) {
        return decision.requirement() == Requirement.SCHOOL_PUBLICLY_FUNDED
                ? new Refusal(Refusal.Reason.FUNDING_KNOWN, dossier.school().code())
                : new Refusal(
                        Refusal.Reason.NOT_SETTLED_BY_DECISION, decision.requirement().name());
    }
}
