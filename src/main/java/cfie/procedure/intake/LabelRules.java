package cfie.procedure.intake;

import cfie.domain.Dated;
import cfie.domain.programme.LabelLimits;
import cfie.procedure.Mode;
import cfie.store.fact.DatedRules;
import java.util.Set;

/**
 * How the limits of quality labels come in, apart from all other kinds: no certificate stands by
 * them. Source: R12.
 */
public final class LabelRules {
    private LabelRules() {}

    public static Intake<Dated.Key, Dated<LabelLimits>> intake(
            Kinds kinds, Mode mode, Intake.Listener<Dated.Key, Dated<LabelLimits>> listener) {
        DatedRules<LabelLimits> rules = kinds.register().rules().labels();
        return new Intake<>(
                rules, new RuleGate<>(kinds.register(), rules, Set.of()), mode, listener);
    }
}
