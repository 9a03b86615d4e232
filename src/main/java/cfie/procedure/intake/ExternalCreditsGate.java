package cfie.procedure.intake;

import cfie.domain.ExternalCredits;
import cfie.domain.Teacher;
import cfie.store.Register;
import cfie.value.Nif;
import cfie.value.Refusal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Credits from elsewhere need a teacher of the register, and one spelling of whoever certified
 * them: else the same credits would count twice.
 */
record ExternalCreditsGate(Register register) implements Gate.Opener<ExternalCredits> {
    @Override
    public Gate<ExternalCredits> open(Collection<ExternalCredits> said) {
        List<Nif> nifs = said.stream().map(one -> one.key().nif()).distinct().toList();
        Map<Nif, Teacher> teachers = register.registrations().teachers(nifs);
        Map<String, ExternalCredits.Key> spelt = new HashMap<>();
        register.externalCredits().of(nifs).forEach(one -> note(one, spelt));
        said.forEach(one -> note(one, spelt));
        return (held, one, objections) -> {
            if (!teachers.containsKey(one.key().nif())) {
                objections.refuse("nif", Refusal.Reason.TEACHER_UNKNOWN, one.key().nif());
            }
            ExternalCredits.Key alike = spelt.get(one.key().folded());
            if (!alike.equals(one.key())) {
                objections.refuse(
                        "body", Refusal.Reason.EXTERNAL_CREDITS_ALIKE, alike.source(), alike.nif());
            }
            return one;
        };
    }

    private static void note(ExternalCredits one, Map<String, ExternalCredits.Key> spelt) {
        spelt.putIfAbsent(one.key().folded(), one.key());
    }
}
