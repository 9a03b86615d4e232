package cfie.procedure;

import cfie.domain.Deadline;
import cfie.store.Register;
import cfie.value.AcademicYear;
import cfie.value.Cfie;
import cfie.value.ProjectCode;
import cfie.value.SchoolCode;
import java.time.LocalDate;
import java.util.Optional;

/** The last day that is missed by what is done on a day, if it misses one. */
public record Overdue(Register register, LocalDate day) {
    public Optional<Deadline> of(AcademicYear year, Deadline.What what, Cfie cfie) {
        return register.calendars().all().of(year, what, cfie).filter(one -> one.isMissedOn(day));
    }

    /** Of a registration: its year is that of the day. */
    public Optional<Deadline> registration(SchoolCode school) {
        return centre(school)
                .flatMap(
                        cfie ->
                                register.calendars()
                                        .all()
                                        .on(day, Deadline.What.REGISTRATION, cfie))
                .filter(one -> one.isMissedOn(day));
    }

    /** Of something that is done to a project. */
    public Optional<Deadline> of(ProjectCode code, Deadline.What what) {
        return register.projects()
                .find(code)
                .flatMap(
                        project ->
                                centre(project.school())
                                        .flatMap(cfie -> of(project.year(), what, cfie)));
    }

    private Optional<Cfie> centre(SchoolCode code) {
        return register.schools()
                .find(code)
                .map(school -> register.municipalities().areas().of(school));
    }
}
