package cfie.domain;

import cfie.value.AcademicYear;
import cfie.value.Days;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import cfie.value.Nif;
import cfie.value.Partner;
import cfie.value.ProjectCode;
import cfie.value.SchoolCode;
import java.util.List;
import java.util.Optional;

/** One school's enrolment in a project, in one academic year, with the teachers who carry it. */
public record Project(
        ProjectCode code,
        SchoolCode school,
        AcademicYear year,
        Activity activity,
        List<Partner> partners,
        List<Nif> teachers,
        Optional<String> twinspace,
        Optional<SuitabilityCheck> check) {
    public Project {
        InvalidValue.unless(
                year.contains(activity.days().first()),
                Flaw.START_OUTSIDE_YEAR,
                activity.days().first().toString(),
                year.text());
        partners = List.copyOf(partners);
        teachers = List.copyOf(teachers);
        InvalidValue.unless(
                teachers.stream().distinct().count() == teachers.size(), Flaw.REPEATED_IN_LIST);
    }

    /** What a certificate will say was done. */
    public record Activity(
            String title, ParticipationKind kind, ProjectDuration duration, Days days) {}

    /** Whether the office found that it is not suitable. */
    public boolean isUnsuitable() {
        return check.filter(one -> one.found() == Suitability.UNSUITABLE).isPresent();
    }

    public Project withCheck(SuitabilityCheck found) {
        return new Project(
                code, school, year, activity, partners, teachers, twinspace, Optional.of(found));
    }
}
