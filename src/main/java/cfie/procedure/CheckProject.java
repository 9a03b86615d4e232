package cfie.procedure;

import cfie.domain.Project;
import cfie.domain.SuitabilityCheck;
import cfie.store.Register;
import cfie.value.ProjectCode;
import cfie.value.Refusal;
import java.util.List;

/** Records whether a project is suitable; a later check replaces an earlier one. */
public record CheckProject(Register register) {
    public Project run(ProjectCode code, SuitabilityCheck check) {
        Project project =
                register.projects()
                        .find(code)
                        .orElseThrow(() -> new Refusal(Refusal.Reason.PROJECT_UNKNOWN, code));
        Project checked = project.withCheck(check);
        register.projects().change(List.of(checked));
        return checked;
    }
}
