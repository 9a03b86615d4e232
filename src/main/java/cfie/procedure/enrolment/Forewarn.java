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
import cfie.value.Partner;
import cfie.value.ProjectCode;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Says at enrolment what will need a decision later, or is worth a second look. */
public record Forewarn(Register register) {
    /** What is worth a warning. */
    public enum Warning {
        DURATION_IMPLAUSIBLE(Requirement.DURATION_PLAUSIBLE),
        NO_PARTNER_ABROAD(Requirement.PARTNER_ABROAD),
        ONLY_PLUS_PARTNERS,
        SCHOOL_CLOSED,
        SCHOOL_NOT_FUNDED,
        FUNDS_UNKNOWN(Requirement.SCHOOL_PUBLICLY_FUNDED),
        NOT_A_TEACHER;

        private final Set<Requirement> settled;

        /**
         * @param settled what a person decides about it, if it can be decided
         */
        Warning(Requirement... settled) {
            this.settled = Set.of(settled);
        }

        private boolean isSettledIn(Dossier dossier) {
            return settled.stream().anyMatch(one -> one.decisionIn(dossier).isPresent());
        }
    }

    public Set<Warning> of(ProjectCode code) {
        return of(List.of(code)).getOrDefault(code, Set.of());
    }

    /** Of each of some projects, looked up at once. */
    public Map<ProjectCode, Set<Warning>> of(Collection<ProjectCode> codes) {
        Map<ProjectCode, Dossier> dossiers = register.dossiers().gather(codes, Days.LATEST);
        Map<Registration.Key, Registration> registrations =
                register.registrations()
                        .held(
                                dossiers.values().stream()
                                        .flatMap(one -> keys(one.project()))
                                        .distinct()
                                        .toList());
        Map<AcademicYear, YearRules> rules = new HashMap<>();
        Map<ProjectCode, Set<Warning>> warnings = new HashMap<>();
        dossiers.forEach(
                (code, one) ->
                        warnings.put(
                                code,
                                of(
                                        one,
                                        rules.computeIfAbsent(
                                                one.project().year(), register.rules()::of),
                                        registrations)));
        return warnings;
    }

    private static Set<Warning> of(
            Dossier dossier, YearRules rules, Map<Registration.Key, Registration> registrations) {
        Set<Warning> warnings = EnumSet.noneOf(Warning.class);
        Project project = dossier.project();
        if (!Requirement.lastsPlausibly(dossier, rules)) {
            warnings.add(Warning.DURATION_IMPLAUSIBLE);
        }
        if (!Requirement.hasPartnerAbroad(dossier, rules)) {
            warnings.add(Warning.NO_PARTNER_ABROAD);
        } else if (areAllOfPlus(project, rules)) {
            warnings.add(Warning.ONLY_PLUS_PARTNERS);
        }
        if (dossier.school().status() == SchoolStatus.CLOSED) {
            warnings.add(Warning.SCHOOL_CLOSED);
        }
        funding(dossier.school(), project.year()).ifPresent(warnings::add);
        Days days = project.activity().days();
        if (keys(project)
                .flatMap(key -> Optional.ofNullable(registrations.get(key)).stream())
                .anyMatch(one -> !one.roles().teachThroughout(days))) {
            warnings.add(Warning.NOT_A_TEACHER);
        }
        warnings.removeIf(one -> one.isSettledIn(dossier));
        return warnings;
    }

    private static boolean areAllOfPlus(Project project, YearRules rules) {
        return project.partners().stream()
                .map(Partner::country)
                .filter(country -> !country.equals(Countries.OURS))
                .noneMatch(
                        country ->
                                rules.countries()
                                        .isMember(country, project.activity().days().first()));
    }

    private static Stream<Registration.Key> keys(Project project) {
        return project.teachers().stream().map(nif -> new Registration.Key(nif, project.school()));
    }

    /** What a school's funds of that year leave open, or shut. Source: R7. */
    public static Optional<Warning> funding(School school, AcademicYear year) {
        Optional<Boolean> isFunded = school.publiclyFunded(year);
        return isFunded.isEmpty()
                ? Optional.of(Warning.FUNDS_UNKNOWN)
                : isFunded.filter(yes -> !yes).map(no -> Warning.SCHOOL_NOT_FUNDED);
    }
}
