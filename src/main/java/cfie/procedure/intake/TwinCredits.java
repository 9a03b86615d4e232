package cfie.procedure.intake;

import cfie.domain.ExternalCredits;
import cfie.store.Register;
import cfie.value.Nif;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Credits from elsewhere that may be the same under several names: they would count each time. */
public record TwinCredits(Register register) {
    /** Each of the keys and what may be the same as it, in the order of their keys; none twice. */
    public List<List<ExternalCredits>> of(Collection<ExternalCredits.Key> keys) {
        Map<Nif, List<ExternalCredits>> held = new HashMap<>();
        register.externalCredits()
                .of(keys.stream().map(ExternalCredits.Key::nif).distinct().toList())
                .forEach(
                        one ->
                                held.computeIfAbsent(one.key().nif(), first -> new ArrayList<>())
                                        .add(one));
        Set<ExternalCredits.Key> told = new HashSet<>();
        List<List<ExternalCredits>> twins = new ArrayList<>();
        for (ExternalCredits.Key key : keys) {
            List<ExternalCredits> alike = alike(key, held.getOrDefault(key.nif(), List.of()));
            if (alike.size() > 1 && !told.contains(key)) {
                twins.add(alike);
                alike.forEach(one -> told.add(one.key()));
            }
        }
        return twins;
    }

    private static List<ExternalCredits> alike(
            ExternalCredits.Key key, List<ExternalCredits> ofTeacher) {
        return ofTeacher.stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .map(
                        meant ->
                                ofTeacher.stream()
                                        .filter(meant::mayBe)
                                        .sorted((one, other) -> one.key().compareTo(other.key()))
                                        .toList())
                .orElse(List.of());
    }
}
