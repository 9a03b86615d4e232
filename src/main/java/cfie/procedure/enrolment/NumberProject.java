package cfie.procedure.enrolment;

import cfie.domain.ledger.Selection;
import cfie.store.Register;
import cfie.value.AcademicYear;
import cfie.value.ProjectCode;
import cfie.value.SchoolCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the code of a school's enrolment, for an office that gives none of its own. */
public record NumberProject(Register register) {
    /** The code of the enrolment with that title, if the school has it already; else the next. */
    public ProjectCode of(AcademicYear year, SchoolCode school, String title) {
        List<ProjectCode> same = new ArrayList<>();
        Selection own =
                new Selection(
                        Optional.of(year),
                        Optional.empty(),
                        Optional.of(school),
                        Optional.empty(),
                        Optional.empty());
        register.projects()
                .each(
                        own,
                        project -> {
                            if (project.activity().title().equals(title.strip())) {
                                same.add(project.code());
                            }
                        });
        return same.stream().findFirst().orElseGet(() -> next(year, school));
    }

    private ProjectCode next(AcademicYear year, SchoolCode school) {
        int running = register.projects().count(year, school) + 1;
        ProjectCode code = ProjectCode.numbered(year, school, running);
        while (register.projects().find(code).isPresent()) {
            code = ProjectCode.numbered(year, school, ++running);
        }
        return code;
    }
}
