package cfie.domain.letter;

import cfie.domain.Deadline;
import cfie.domain.Due;
import cfie.domain.Requirement;
import cfie.value.Cfie;
import cfie.value.Nif;
import cfie.value.ProjectCode;
import cfie.value.SchoolCode;
import cfie.value.Worded;
import java.util.Optional;

/**
 * An answer, a document or a finding that nobody has recorded yet: of a registration, of a project,
 * or of one teacher in it. {@code what} is the requirement that waits for it.
 */
public record Debt(Cfie cfie, SchoolCode school, About about, Requirement what, Due due) {
    /** What it concerns; a registration is a teacher's without a project. */
    public record About(Optional<ProjectCode> project, Optional<Nif> teacher) {}

    /** Who owes it. */
    public enum Debtor implements Worded {
        SCHOOL,
        TEACHERS,
        CFIE
    }

    /** What there may be a last day for, of a requirement that waits. */
    public static Deadline.What step(Requirement what) {
        return switch (what) {
            case REGISTRATION_CONSENTED -> Deadline.What.REGISTRATION_ANSWER;
            case PROJECT_SUITABLE -> Deadline.What.SUITABILITY;
            case PROJECT_CONSENTED -> Deadline.What.PROJECT_ANSWER;
            case PROJECT_SUBMITTED -> Deadline.What.PROJECT;
            case FOLLOW_UP_SUBMITTED -> Deadline.What.FOLLOW_UP;
            case FINAL_SUBMITTED -> Deadline.What.FINAL;
            case EVALUATED -> Deadline.What.EVALUATION;
            default -> throw new IllegalArgumentException(what.name());
        };
    }

    public Debtor debtor() {
        return switch (what) {
            case REGISTRATION_CONSENTED, PROJECT_CONSENTED -> Debtor.SCHOOL;
            case PROJECT_SUBMITTED, FOLLOW_UP_SUBMITTED, FINAL_SUBMITTED -> Debtor.TEACHERS;
            default -> Debtor.CFIE;
        };
    }
}
