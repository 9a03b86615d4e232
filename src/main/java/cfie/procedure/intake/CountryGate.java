package cfie.procedure.intake;

import cfie.domain.Countries;
import cfie.domain.Countries.Stay;
import cfie.domain.Project;
import cfie.domain.YearRules;
import cfie.domain.ledger.Selection;
import cfie.procedure.Objections;
import cfie.procedure.kept.CertifiedWork;
import cfie.procedure.kept.ClosedWork;
import cfie.procedure.kept.ClosedYears;
import cfie.store.Register;
import cfie.value.Partner;
import cfie.value.Refusal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A country takes part once at a time: its stays share no day. What is certified keeps its partners
 * abroad, and a closed year what it lacked.
 */
record CountryGate(Register register) implements Gate.Opener<Stay> {
    @Override
    public Gate<Stay> open(Collection<Stay> said) {
        Map<Stay.Key, Stay> all = new HashMap<>();
        register.countryStays().each(Selection.ALL, stay -> all.put(stay.key(), stay));
        said.forEach(stay -> all.put(stay.key(), stay));
        List<Project> projects = projects(said);
        CertifiedWork certified =
                CertifiedWork.of(register, projects.stream().map(Project::code).toList());
        ClosedWork closed = ClosedWork.of(register, () -> projects);
        Countries known = register.countryStays().all();
        return (held, stay, objections) -> {
            checkOnce(stay, all.values(), objections);
            Countries then =
                    known.with(
                            said.stream()
                                    .filter(one -> one.country().equals(stay.country()))
                                    .toList());
            UnaryOperator<YearRules> change = rules -> rules.with(then);
            var fact = new ClosedYears.Fact(stay.key(), "since", "since");
            if (!closed.checkRules(fact, change, objections)) {
                certified.checkRules(change, "since", objections);
            }
            return stay;
        };
    }

    private static void checkOnce(Stay stay, Collection<Stay> all, Objections objections) {
        all.stream()
                .filter(other -> !other.key().equals(stay.key()) && other.overlaps(stay))
                .map(Stay::key)
                .sorted()
                .findFirst()
                .ifPresent(
                        other ->
                                objections.refuse(
                                        "since", Refusal.Reason.COUNTRY_TWICE, stay.key(), other));
    }

    /** Those that have a partner in one of the countries, where any must stay as it is. */
    private List<Project> projects(Collection<Stay> said) {
        List<Project> projects = new ArrayList<>();
        Set<String> countries = said.stream().map(Stay::country).collect(Collectors.toSet());
        boolean isAnySettled =
                !register.certificates().standingYears().isEmpty()
                        || !register.closings().all().isEmpty();
        if (isAnySettled && !said.isEmpty()) {
            register.projects()
                    .each(
                            Selection.ALL,
                            one -> {
                                if (one.partners().stream()
                                        .map(Partner::country)
                                        .anyMatch(countries::contains)) {
                                    projects.add(one);
                                }
                            });
        }
        return projects;
    }
}
