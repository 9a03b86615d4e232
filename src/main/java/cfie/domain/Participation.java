package cfie.domain;

import cfie.value.Credits;
import cfie.value.ProjectCode;
import java.util.Optional;

/**
 * A teacher in a project: the unit that is judged and credited. {@code registration} is the last
 * answer of the project's school about this teacher.
 */
public record Participation(Dossier dossier, Teacher teacher, Optional<Consent> registration) {
    public Optional<Evaluation> evaluation() {
        return dossier.evaluationOf(teacher.nif());
    }

    /** The credits that its evaluation gives, before the cap. */
    public Credits proposed() {
        return evaluation().flatMap(Evaluation::credits).orElse(Credits.NONE);
    }

    public ProjectCode project() {
        return dossier.project().code();
    }
}
