package cfie.procedure;

import cfie.domain.Countries.Stay;
import cfie.domain.ledger.Selection;
import cfie.store.Register;
import cfie.value.Refusal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** A country takes part once at a time: its stays share no day. */
record CountryGate(Register register) implements Gate.Opener<Stay> {
    @Override
    public Gate<Stay> open(Collection<Stay> said) {
        Map<Stay.Key, Stay> all = new HashMap<>();
        register.countryStays().each(Selection.ALL, stay -> all.put(stay.key(), stay));
        said.forEach(stay -> all.put(stay.key(), stay));
        return (held, stay, objections) -> {
            all.values().stream()
                    .filter(other -> !other.key().equals(stay.key()) && other.overlaps(stay))
                    .map(Stay::key)
                    .sorted()
                    .findFirst()
                    .ifPresent(
                            other ->
                                    objections.refuse(
                                            "since",
                                            Refusal.Reason.COUNTRY_TWICE,
                                            stay.key(),
                                            other));
            return stay;
        };
    }
}
