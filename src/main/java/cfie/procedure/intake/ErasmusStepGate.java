package cfie.procedure.intake;

import cfie.domain.erasmus.ErasmusLink;
import cfie.domain.erasmus.Tick;
import cfie.store.Register;
import cfie.value.ProjectCode;
import cfie.value.Refusal;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Only a project that supports an Erasmus+ action has the checklist of connected actions. */
record ErasmusStepGate(Register register) implements Gate.Opener<Tick> {
    @Override
    public Gate<Tick> open(Collection<Tick> said) {
        List<ProjectCode> projects = said.stream().map(one -> one.key().project()).toList();
        Set<ProjectCode> known = register.projects().held(projects).keySet();
        Set<ProjectCode> linked =
                register.erasmusLinks().of(projects).stream()
                        .map(ErasmusLink::key)
                        .map(ErasmusLink.Key::project)
                        .collect(Collectors.toSet());
        return (held, tick, objections) -> {
            ProjectCode project = tick.key().project();
            if (!known.contains(project)) {
                objections.refuse("project", Refusal.Reason.PROJECT_UNKNOWN, project);
            } else if (!linked.contains(project)) {
                objections.refuse("project", Refusal.Reason.ERASMUS_NOT_LINKED, project);
            }
            return tick;
        };
    }
}
