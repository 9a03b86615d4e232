package cfie.procedure.kept;

import cfie.domain.Project;
import cfie.domain.issued.Closing;
import cfie.store.Register;
import cfie.value.AcademicYear;
import cfie.value.ProjectCode;
import cfie.value.Refusal;
import java.util.Optional;

/** What belongs to a closed year stays as it is: only revoking and reissuing change it. */
public record StillOpen(Register register) {
    /** Stops if the year is closed. */
    public void check(AcademicYear year) {
        register.closings()
                .find(year)
                .ifPresent(
                        closing -> {
                            throw refusal(closing);
                        });
    }

    /** Stops if the project's year is closed; a project that is not there is no matter of ours. */
    public void check(ProjectCode code) {
        Optional<Project> project = register.projects().find(code);
        project.map(Project::year).ifPresent(this::check);
    }

    public static Refusal refusal(Closing closing) {
        return new Refusal(
                Refusal.Reason.YEAR_CLOSED, closing.year(), closing.closedOn(), closing.by());
    }
}
