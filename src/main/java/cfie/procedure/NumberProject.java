package cfie.procedure;

import cfie.store.Register;
import cfie.value.AcademicYear;
import cfie.value.ProjectCode;
import cfie.value.SchoolCode;

/** Finds the code of a school's next enrolment, for an office that gives none of its own. */
public record NumberProject(Register register) {
    public ProjectCode next(AcademicYear year, SchoolCode school) {
        int running = register.projects().count(year, school) + 1;
        ProjectCode code = ProjectCode.numbered(year, school, running);
        while (register.projects().find(code).isPresent()) {
            code = ProjectCode.numbered(year, school, ++running);
        }
        return code;
    }
}
