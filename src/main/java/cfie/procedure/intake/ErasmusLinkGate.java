package cfie.procedure.intake;

import cfie.domain.erasmus.ErasmusLink;
import cfie.store.Register;
import cfie.value.ProjectCode;
import cfie.value.Refusal;
import java.util.Collection;
import java.util.Set;

/** A link to an Erasmus+ action needs its project. */
record ErasmusLinkGate(Register register) implements Gate.Opener<ErasmusLink> {
    @Override
    public Gate<ErasmusLink> open(Collection<ErasmusLink> said) {
        Set<ProjectCode> projects =
                register.projects()
                        .held(said.stream().map(one -> one.key().project()).distinct().toList())
                        .keySet();
        return (held, link, objections) -> {
            if (!projects.contains(link.key().project())) {
                objections.refuse("project", Refusal.Reason.PROJECT_UNKNOWN, link.key().project());
            }
            return link;
        };
    }
}
