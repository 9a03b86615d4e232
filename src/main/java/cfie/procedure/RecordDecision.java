package cfie.procedure;

import cfie.domain.Decision;
import cfie.domain.Dossier;
import cfie.domain.Requirement;
import cfie.domain.ledger.Recorded;
import cfie.store.Register;
import cfie.value.Refusal;
import java.util.Optional;

/** Records a decision, with its reason, where the rules leave a requirement to a person. */
public record RecordDecision(Register register) {
    public Recorded<Decision> run(Decision decision) {
        new StillOpen(register).check(decision.project());
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
        return keep(decision, Optional.ofNullable(dossier.decisions().get(decision.requirement())));
    }

    /** In the place of the one that is held, if there is one. */
    Recorded<Decision> keep(Decision decision, Optional<Decision> held) {
        if (held.isPresent()) {
            register.decisions().change(decision);
        } else {
            register.decisions().add(decision);
        }
        return new Recorded<>(held, decision);
    }

    private static Refusal refused(Decision decision, Dossier dossier) {
        return decision.requirement() == Requirement.SCHOOL_PUBLICLY_FUNDED
                ? new Refusal(Refusal.Reason.FUNDING_KNOWN, dossier.school().code())
                : new Refusal(
                        Refusal.Reason.NOT_SETTLED_BY_DECISION, decision.requirement().name());
    }
}
