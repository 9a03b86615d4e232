package cfie.domain;

import cfie.value.Credits;
import cfie.value.Days;
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

    /** Whether it rests on that registration. */
    public boolean isUnder(Registration.Key registration) {
        return registration.nif().equals(teacher.nif())
                && registration.school().equals(dossier.school().code());
    }

    /** The same in another dossier. */
    public Participation in(Dossier other) {
        return new Participation(other, teacher, registration, roles);
    }

    /** The same with that answer about the teacher, unless a later one counts. */
    public Participation registered(Consent said) {
        return new Participation(dossier, teacher, said.after(registration), roles);
    }

    /** The same of somebody who is registered as something else. */
    public Participation as(Roles others) {
        return new Participation(dossier, teacher, registration, others);
    }

    /** The same at its school as it is said to be. */
    public Participation at(School said) {
        return said.code().equals(dossier.school().code()) ? in(dossier.with(said)) : this;
    }

    /** Whether somebody takes part who is a teacher as long as the project goes on. */
    public boolean isOfTeacher() {
        return roles.teachThroughout(days());
    }

    /** Whether the school's answer lets the teacher take part as what they are (R2, R3). */
    public boolean isConsented() {
        return registration.filter(answer -> answer.lets(roles, days())).isPresent();
    }

    /** Whether the school consented, and yet said that who teaches there is none of its own. */
    public boolean isDisowned() {
        return registration.filter(answer -> answer.contradicts(roles, days())).isPresent();
    }

    private Days days() {
        return dossier.project().activity().days();
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
