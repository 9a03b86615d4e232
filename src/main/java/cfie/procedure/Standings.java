package cfie.procedure;

import cfie.domain.Judge;
import cfie.store.Forgotten;
import cfie.store.Register;
import cfie.value.AcademicYear;
import cfie.value.Nif;
import cfie.value.ProjectCode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The credits that stand on certificates of a year, by teacher; whoever was forgotten and is back
 * finds theirs again, so that no work is certified twice.
 */
record Standings(Map<Nif, Map<ProjectCode, Judge.Standing>> byNif, Forgotten forgotten) {
    static Standings of(Register register, AcademicYear year, Optional<Nif> teacher) {
        Forgotten forgotten = register.forgotten();
        Map<Nif, Map<ProjectCode, Judge.Standing>> byNif =
                register.certificates().standing(year, teacher);
        teacher.filter(forgotten::includes)
                .map(forgotten::pseudonym)
                .map(Optional::of)
                .map(pseudonym -> register.certificates().standing(year, pseudonym))
                .ifPresent(byNif::putAll);
        return new Standings(byNif, forgotten);
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
