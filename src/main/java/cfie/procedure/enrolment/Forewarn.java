package cfie.procedure.enrolment;

import cfie.domain.Countries;
import cfie.domain.Dossier;
import cfie.domain.Project;
import cfie.domain.Registration;
import cfie.domain.Requirement;
import cfie.domain.School;
import cfie.domain.SchoolStatus;
import cfie.domain.YearRules;
import cfie.store.Register;
import cfie.value.AcademicYear;
import cfie.value.Days;
import cfie.value.ProjectCode;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says at enrolment what will need a decision later, or is worth a second look. */
public record Forewarn(Register register) {
    /** What is worth a warning. */
    public enum Warning {
        DURATION_IMPLAUSIBLE,
        NO_PARTNER_ABROAD,
        ONLY_PLUS_PARTNERS,
        SCHOOL_CLOSED,
        SCHOOL_NOT_FUNDED,
        FUNDS_UNKNOWN,
        NOT_A_TEACHER
    }

    public Set<Warning> of(ProjectCode code) {
        Set<Warning> warnings = EnumSet.noneOf(Warning.class);
        register.dossiers().find(code, Days.LATEST).ifPresent(dossier -> look(dossier, warnings));
        return warnings;
    }

    private void look(Dossier dossier, Set<Warning> warnings) {
        Project project = dossier.project();
        YearRules rules = register.rules().of(project.year());
        if (!Requirement.lastsPlausibly(dossier, rules)
                && Requirement.DURATION_PLAUSIBLE.decisionIn(dossier).isEmpty()) {
            warnings.add(Warning.DURATION_IMPLAUSIBLE);
        }
        if (!Requirement.hasPartnerAbroad(dossier, rules)) {
            if (Requirement.PARTNER_ABROAD.decisionIn(dossier).isEmpty()) {
                warnings.add(Warning.NO_PARTNER_ABROAD);
            }
        } else if (project.partners().stream()
                .filter(partner -> !partner.country().equals(Countries.OURS))
                .noneMatch(
                        partner ->
                                rules.countries()
                                        .isMember(
                                                partner.country(),
                                                project.activity().days().first()))) {
            warnings.add(Warning.ONLY_PLUS_PARTNERS);
        }
        if (dossier.school().status() == SchoolStatus.CLOSED) {
            warnings.add(Warning.SCHOOL_CLOSED);
        }
        funding(dossier.school(), project.year()).ifPresent(warnings::add);
        if (!areTeachers(project)) {
            warnings.add(Warning.NOT_A_TEACHER);
        }
    }

    /** What a school's funds of that year leave open, or shut. Source: R7. */
    public static Optional<Warning> funding(School school, AcademicYear year) {
        Optional<Boolean> isFunded = school.publiclyFunded(year);
        return isFunded.isEmpty()
                ? Optional.of(Warning.FUNDS_UNKNOWN)
                : isFunded.filter(yes -> !yes).map(no -> Warning.SCHOOL_NOT_FUNDED);
    }

    private boolean areTeachers(Project project) {
        List<Registration.Key> keys =
                project.teachers().stream()
                        .map(nif -> new Registration.Key(nif, project.school()))
                        .toList();
        return register.registrations().held(keys).values().stream()
                .allMatch(one -> one.roles().teachThroughout(project.activity().days()));
    }
}
