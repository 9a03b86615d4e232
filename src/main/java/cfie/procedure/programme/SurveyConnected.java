package cfie.procedure.programme;

import cfie.domain.Project;
import cfie.domain.erasmus.Checklist;
import cfie.domain.erasmus.Tick;
import cfie.domain.ledger.Selection;
import cfie.store.Register;
import cfie.value.ProjectCode;
import cfie.value.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Tells of each connected project what it has of its checklist, and what is due on a day. */
public record SurveyConnected(Register register, LocalDate day) {
    /** Of a project, which supports some action. */
    public Checklist of(ProjectCode code) {
        if (register.projects().find(code).isEmpty()) {
            throw new Refusal(Refusal.Reason.PROJECT_UNKNOWN, code);
        }
        return of(Selection.ofProject(code)).stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(Refusal.Reason.ERASMUS_NOT_LINKED, code));
    }

    /** Of all that the selection takes in, in the order of their codes. */
    public List<Checklist> of(Selection selection) {
        SortedSet<ProjectCode> linked = new TreeSet<>();
        register.erasmusLinks().each(selection, link -> linked.add(link.key().project()));
        Map<ProjectCode, Project> projects = register.projects().held(linked);
        Map<ProjectCode, List<Tick>> ticks =
                register.erasmusSteps().of(linked).stream()
                        .collect(Collectors.groupingBy(one -> one.key().project()));
        return linked.stream()
                .map(projects::get)
                .map(one -> Checklist.of(one, day, ticks.getOrDefault(one.code(), List.of())))
                .toList();
    }
}
