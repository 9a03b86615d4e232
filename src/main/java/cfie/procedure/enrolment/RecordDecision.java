package cfie.procedure.enrolment;

import cfie.domain.Decision;
import cfie.domain.Dossier;
import cfie.domain.Requirement;
import cfie.domain.YearRules;
import cfie.domain.ledger.Recorded;
import cfie.procedure.kept.StillOpen;
import cfie.store.Register;
import cfie.value.Refusal;
import java.util.Optional;

/** Records a decision, with its reason, where the rules leave a requirement to a person. */
public record RecordDecision(Register register) {
    public Recorded<Decision> run(Decision decision) {
        new StillOpen(register).check(decision.project());
        Dossier dossier = dossier(decision);
        YearRules rules = register.rules().of(dossier.project().year());
        if (!decision.requirement().isDecidableIn(dossier, rules)) {
            throw refused(decision, dossier);
        }
        return keep(
                decision.on(dossier),
                Optional.ofNullable(dossier.decisions().get(decision.requirement())));
    }

    private Dossier dossier(Decision decision) {
        return register.dossiers()
                .find(decision.project(), decision.decidedOn())
                .orElseThrow(() -> new Refusal(Refusal.Reason.PROJECT_UNKNOWN, decision.project()));
    }

    /** Whether it is what meets the requirement: made about what stands, and needed. */
    public boolean counts(Decision decision) {
        return decision.isAbout(dossier(decision)) && isNeeded(decision);
    }

    /** Whether the requirement is not met without it. */
    public boolean isNeeded(Decision decision) {
        Dossier dossier = dossier(decision);
        YearRules rules = register.rules().of(dossier.project().year());
        return switch (decision.requirement()) {
            case PARTNER_ABROAD -> !Requirement.hasPartnerAbroad(dossier, rules);
            case DURATION_PLAUSIBLE -> !Requirement.lastsPlausibly(dossier, rules);
            default -> true;
        };
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
        Requirement requirement = decision.requirement();
        if (requirement == Requirement.SCHOOL_PUBLICLY_FUNDED) {
            return new Refusal(Refusal.Reason.FUNDING_KNOWN, dossier.school().code());
        }
        return requirement.document().isPresent()
                ? new Refusal(
                        Refusal.Reason.DOCUMENT_NOT_LATE,
                        requirement.name(),
                        decision.project(),
                        dossier.project().year())
                : new Refusal(Refusal.Reason.NOT_SETTLED_BY_DECISION, requirement.name());
    }
}
