package cfie.domain.ledger;

import cfie.value.AcademicYear;
import cfie.value.Cfie;
import cfie.value.Nif;
import cfie.value.ProjectCode;
import cfie.value.SchoolCode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which part of the register is meant; an empty field leaves everything in.
 *
 * @param on the day whose areas tell a centre's schools, where no year is said
 */
public record Selection(
        Optional<AcademicYear> year,
        Optional<Cfie> cfie,
        Optional<SchoolCode> school,
        Optional<Nif> teacher,
        Optional<ProjectCode> project,
        Optional<LocalDate> on) {
    public static final Selection ALL =
            new Selection(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());

    /** One of a year, or of no centre. */
    public Selection(
            Optional<AcademicYear> year,
            Optional<Cfie> cfie,
            Optional<SchoolCode> school,
            Optional<Nif> teacher,
            Optional<ProjectCode> project) {
        this(year, cfie, school, teacher, project, Optional.empty());
    }

    public static Selection of(AcademicYear year, Optional<Cfie> cfie, Optional<Nif> teacher) {
        return new Selection(Optional.of(year), cfie, Optional.empty(), teacher, Optional.empty());
    }

    /** All of a year. */
    public static Selection ofYear(AcademicYear year) {
        return of(year, Optional.empty(), Optional.empty());
    }

    public static Selection ofTeacher(Nif nif) {
        return new Selection(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(nif),
                Optional.empty());
    }

    public static Selection ofSchool(SchoolCode code) {
        return new Selection(
                Optional.empty(),
                Optional.empty(),
                Optional.of(code),
                Optional.empty(),
                Optional.empty());
    }

    public static Selection ofProject(ProjectCode code) {
        return new Selection(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(code));
    }

    /** The same, of whatever teacher. */
    public Selection ofAnyTeacher() {
        return new Selection(year, cfie, school, Optional.empty(), project, on);
    }

    /** The same, of whatever year, by the areas of a day. */
    public Selection ofAnyYear(LocalDate day) {
        return new Selection(Optional.empty(), cfie, school, teacher, project, Optional.of(day));
    }

    /** The same, by the areas of that day where no year is said. */
    public Selection on(LocalDate day) {
        return new Selection(year, cfie, school, teacher, project, Optional.of(day));
    }

    /** Whether everything is left in. */
    public boolean isAll() {
        return ALL.equals(new Selection(year, cfie, school, teacher, project));
    }

    /** By whose areas a school is of a centre: those of the year's first day, else of the day. */
    public LocalDate day() {
        return year.map(AcademicYear::firstDay).or(() -> on).orElseThrow();
    }
}
