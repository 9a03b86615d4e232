package cfie.domain.ledger;

import cfie.value.AcademicYear;
import cfie.value.Cfie;
import cfie.value.Nif;
import cfie.value.ProjectCode;
import cfie.value.SchoolCode;
import java.util.Optional;

/** Which part of the register is meant; an empty field leaves everything in. */
public record Selection(
        Optional<AcademicYear> year,
        Optional<Cfie> cfie,
        Optional<SchoolCode> school,
        Optional<Nif> teacher,
        Optional<ProjectCode> project) {
    public static final Selection ALL =
            new Selection(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());

    public static Selection of(AcademicYear year, Optional<Cfie> cfie, Optional<Nif> teacher) {
        return new Selection(Optional.of(year), cfie, Optional.empty(), teacher, Optional.empty());
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
        return new Selection(year, cfie, school, Optional.empty(), project);
    }

    /** The same, of whatever year. */
    public Selection ofAnyYear() {
        return new Selection(Optional.empty(), cfie, school, teacher, project);
    }
}
