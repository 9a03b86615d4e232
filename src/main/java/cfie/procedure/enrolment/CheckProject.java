package cfie.procedure.enrolment;

import cfie.domain.Project;
import cfie.domain.SuitabilityCheck;
import cfie.domain.ledger.Recorded;
import cfie.procedure.kept.CertifiedWork;
import cfie.procedure.kept.StillOpen;
import cfie.store.Register;
import cfie.value.ProjectCode;
import cfie.value.Refusal;
import java.util.List;
import java.util.Optional;

/** Records whether a project is suitable; a later check replaces an earlier one. */
public record CheckProject(Register register) {
    public Recorded<Project> run(ProjectCode code, SuitabilityCheck check) {
        Project project =
                register.projects()
                        .find(code)
                        .orElseThrow(() -> new Refusal(Refusal.Reason.PROJECT_UNKNOWN, code));
        new StillOpen(register).check(project.year());
        Project checked = project.withCheck(check);
        CertifiedWork.of(register, List.of(code))
                .check(code, work -> work.in(work.dossier().of(checked)));
        register.projects().change(List.of(checked));
        return new Recorded<>(Optional.of(project), checked);
    }
}
