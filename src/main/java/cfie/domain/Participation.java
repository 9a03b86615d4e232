package cfie.domain;

import cfie.value.Credits;
import cfie.value.ProjectCode;
import java.util.Optional;

/**
 * A teacher in a project: the unit that is judged and credited. {@code registration} is the last
 * answer of the project's school about this teacher, {@code roles} as what they are registered
 * there.
 */
public record Participation(
        Dossier dossier, Teacher teacher, Optional<Consent> registration, Roles roles) {
    /** The part of one who is a teacher and nothing else. */
    public Participation(Dossier dossier, Teacher teacher, Optional<Consent> registration) {
        this(dossier, teacher, registration, Roles.TEACHER);
    }

    /** Whether somebody takes part who is a teacher as long as the project goes on. */
    public boolean isOfTeacher() {
        return roles.teachThroughout(dossier.project().activity().days());
    }

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
