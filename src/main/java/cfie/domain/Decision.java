package cfie.domain;

import cfie.value.ProjectCode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A recorded decision about a requirement of one project: it settles one that a person may settle,
 * or withdraws the project.
 *
 * @param matter what it was made about, as it stood; one that says nothing counts for whatever
 *     there is
 */
public record Decision(
        ProjectCode project,
        Requirement requirement,
        String reason,
        String by,
        LocalDate decidedOn,
        Optional<String> matter) {
    /** One that says not yet what it is about. */
    public Decision(
            ProjectCode project,
            Requirement requirement,
            String reason,
            String by,
            LocalDate decidedOn) {
        this(project, requirement, reason, by, decidedOn, Optional.empty());
    }

    /** The same about what now stands. */
    public Decision on(Dossier dossier) {
        return new Decision(
                project, requirement, reason, by, decidedOn, requirement.matterIn(dossier));
    }

    /** Whether what it was made about still stands. */
    public boolean isAbout(Dossier dossier) {
        return matter.isEmpty() || matter.equals(requirement.matterIn(dossier));
    }
}
