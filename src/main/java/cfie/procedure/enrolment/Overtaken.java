package cfie.procedure.enrolment;

import cfie.domain.Decision;
import cfie.domain.Dossier;
import cfie.domain.Requirement;
import cfie.domain.YearRules;
import cfie.store.Register;
import cfie.value.Days;
import cfie.value.ProjectCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Finds the decisions that were about what stood of a project, and not about what stands now. */
public record Overtaken(Register register) {
    /**
     * A decision that counts no more.
     *
     * @param isMissed whether what stands now calls for another
     */
    public record Lapse(Decision decision, boolean isMissed) {}

    /**
     * @param before what stood of each project, made of what stands
     */
    public List<Lapse> since(Map<ProjectCode, UnaryOperator<Dossier>> before) {
        List<Lapse> found = new ArrayList<>();
        new TreeMap<>(register.dossiers().gather(before.keySet(), Days.LATEST))
                .forEach((code, now) -> look(before.get(code).apply(now), now, found));
        return found;
    }

    private void look(Dossier before, Dossier now, List<Lapse> found) {
        for (Requirement requirement : now.decisions().keySet()) {
            if (requirement.decisionIn(now).isEmpty()) {
                requirement
                        .decisionIn(before)
                        .ifPresent(one -> found.add(new Lapse(one, isMissed(one, now))));
            }
        }
    }

    private boolean isMissed(Decision one, Dossier now) {
        YearRules rules = register.rules().of(now.project().year());
        return one.requirement().isDecidableIn(now, rules)
                && new RecordDecision(register).isNeeded(one);
    }
}
