package cfie.procedure.enrolment;

import cfie.domain.Project;
import cfie.domain.ledger.Selection;
import cfie.store.Register;
import cfie.value.AcademicYear;
import cfie.value.Folded;
import cfie.value.ProjectCode;
import cfie.value.SchoolCode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Projects of one title in one school and year under several codes: where they are the same work,
 * it would be certified twice.
 */
public final class TwinProjects {
    private final Register register;
    private final Map<Work, Set<ProjectCode>> works = new HashMap<>();

    public TwinProjects(Register register) {
        this.register = register;
    }

    private record Work(AcademicYear year, SchoolCode school, String title) {
        static Work of(Project project) {
            return new Work(
                    project.year(), project.school(), Folded.of(project.activity().title()));
        }
    }

    /** One that was written down just now. */
    public void hear(Project project) {
        works.computeIfAbsent(Work.of(project), first -> new HashSet<>()).add(project.code());
    }

    /**
     * The codes of each work that was heard of and has several, in their order; nobody is certified
     * for one that is withdrawn.
     */
    public List<List<ProjectCode>> all() {
        Set<ProjectCode> withdrawn = register.decisions().withdrawals().keySet();
        works.keySet().stream()
                .map(
                        work ->
                                new Selection(
                                        Optional.of(work.year),
                                        Optional.empty(),
                                        works.size() == 1
                                                ? Optional.of(work.school)
                                                : Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty()))
                .distinct()
                .forEach(part -> register.projects().each(part, this::compare));
        return works.values().stream()
                .map(codes -> codes.stream().filter(one -> !withdrawn.contains(one)).toList())
                .filter(codes -> codes.size() > 1)
                .map(codes -> codes.stream().sorted().toList())
                .sorted((one, other) -> one.get(0).compareTo(other.get(0)))
                .toList();
    }

    private void compare(Project known) {
        works.computeIfPresent(
                Work.of(known),
                (work, codes) -> {
                    codes.add(known.code());
                    return codes;
                });
    }
}
