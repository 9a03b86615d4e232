package cfie.procedure.intake;

import cfie.domain.issued.Institution;
import cfie.domain.ledger.Selection;
import cfie.store.Register;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A new row of a body takes over what it does not say from the row before it, here or held. */
record BodyGate(Register register) implements Gate.Opener<Institution> {
    @Override
    public Gate<Institution> open(Collection<Institution> said) {
        TreeMap<Institution.Key, Institution> all = new TreeMap<>();
        register.institutions().each(Selection.ALL, one -> all.put(one.key(), one));
        said.stream()
                .sorted(Comparator.comparing(Institution::key))
                .forEach(one -> all.put(one.key(), filled(one, all)));
        return (held, one, objections) -> all.get(one.key());
    }

    /** What is held under the same key is said whole already. */
    private static Institution filled(
            Institution one, TreeMap<Institution.Key, Institution> before) {
        if (before.containsKey(one.key())) {
            return one;
        }
        return Optional.ofNullable(before.lowerEntry(one.key()))
                .map(Map.Entry::getValue)
                .filter(other -> other.key().body().equals(one.key().body()))
                .map(one::after)
                .orElse(one);
    }
}
