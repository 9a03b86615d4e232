package cfie.procedure.year;

import cfie.domain.CreditRule;
import cfie.domain.Evaluation;
import cfie.domain.Project;
import cfie.domain.ProjectDuration;
import cfie.domain.ledger.Selection;
import cfie.store.Register;
import cfie.value.AcademicYear;
import cfie.value.ProjectCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Evaluations whose credits the rule of their year does not know: they are to be made anew. */
public record OutdatedAwards(Register register) {
    /** Those of the years from that one on, in the order of their projects. */
    public List<Evaluation> since(AcademicYear first) {
        List<Evaluation> outdated = new ArrayList<>();
        register.census().years().stream()
                .filter(year -> year.compareTo(first) >= 0)
                .forEach(year -> add(year, outdated));
        return outdated;
    }

    private void add(AcademicYear year, List<Evaluation> outdated) {
        Selection whole = Selection.ofYear(year);
        CreditRule rule = register.rules().of(year).credits();
        Map<ProjectCode, ProjectDuration> durations = new HashMap<>();
        register.projects().each(whole, one -> durations.put(one.code(), duration(one)));
        register.evaluations()
                .each(
                        whole,
                        one -> {
                            if (!one.isWithin(durations.get(one.key().project()), rule)) {
                                outdated.add(one);
                            }
                        });
    }

    private static ProjectDuration duration(Project project) {
        return project.activity().duration();
    }
}
