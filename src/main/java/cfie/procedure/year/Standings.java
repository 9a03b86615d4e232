package cfie.procedure.year;

import cfie.domain.Judge;
import cfie.store.Register;
import cfie.store.ledger.Forgotten;
import cfie.value.AcademicYear;
import cfie.value.Nif;
import cfie.value.ProjectCode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The credits that stand on certificates of a year, by teacher; whoever was forgotten and is back
 * finds theirs again, so that no work is certified twice.
 */
record Standings(Map<Nif, Map<ProjectCode, Judge.Standing>> byNif, Forgotten forgotten) {
    /** Of everybody, or of some. */
    static Standings of(Register register, AcademicYear year, Optional<Set<Nif>> teachers) {
        Forgotten forgotten = register.forgotten();
        return new Standings(
                register.certificates()
                        .standing(year, teachers.map(some -> withPseudonyms(some, forgotten))),
                forgotten);
    }

    private static Set<Nif> withPseudonyms(Set<Nif> nifs, Forgotten forgotten) {
        Set<Nif> all = new HashSet<>(nifs);
        nifs.stream().filter(forgotten::includes).map(forgotten::pseudonym).forEach(all::add);
        return all;
    }

    Map<ProjectCode, Judge.Standing> of(Nif nif) {
        Map<ProjectCode, Judge.Standing> own = byNif.getOrDefault(nif, Map.of());
        if (!forgotten.includes(nif)) {
            return own;
        }
        Map<ProjectCode, Judge.Standing> all =
                new HashMap<>(byNif.getOrDefault(forgotten.pseudonym(nif), Map.of()));
        all.putAll(own);
        return all;
    }
}
