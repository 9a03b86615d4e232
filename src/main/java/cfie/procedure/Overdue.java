package cfie.procedure;

import cfie.domain.Deadline;
import cfie.domain.Registration;
import cfie.store.Register;
import cfie.value.AcademicYear;
import cfie.value.Cfie;
import cfie.value.Nif;
import cfie.value.ProjectCode;
import cfie.value.SchoolCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The last day that is missed by what is done on a day, if it misses one. */
public record Overdue(Register register, LocalDate day) {
    public Optional<Deadline> of(AcademicYear year, Deadline.What what, Cfie cfie) {
        return register.calendars().all().of(year, what, cfie).filter(one -> one.isMissedOn(day));
    }

    /** Of a registration: its year is that of the day. */
    public Optional<Deadline> registration(SchoolCode school) {
        return centre(school, day)
                .flatMap(
                        cfie ->
                                register.calendars()
                                        .all()
                                        .on(day, Deadline.What.REGISTRATION, cfie))
                .filter(one -> one.isMissedOn(day));
    }

    /** Of what a school answers about a registration; one that came later is not answered late. */
    public Optional<Deadline> answer(Nif nif, SchoolCode school) {
        Registration.Key key = new Registration.Key(nif, school);
        return Optional.ofNullable(register.registrations().held(List.of(key)).get(key))
                .flatMap(one -> answer(one.registeredOn(), school))
                .filter(one -> one.isMissedOn(day));
    }

    private Optional<Deadline> answer(LocalDate registeredOn, SchoolCode school) {
        return centre(school, registeredOn)
                .flatMap(
                        cfie ->
                                register.calendars()
                                        .all()
                                        .on(registeredOn, Deadline.What.REGISTRATION_ANSWER, cfie))
                .filter(one -> !one.isMissedOn(registeredOn));
    }

    /** Of something that is done to a project. */
    public Optional<Deadline> of(ProjectCode code, Deadline.What what) {
        return register.projects()
                .find(code)
                .flatMap(
                        project ->
                                centre(project.school(), project.year().firstDay())
                                        .flatMap(cfie -> of(project.year(), what, cfie)));
    }

    /** Of what a project needs to start; of one that starts later it is not late. */
    public Optional<Deadline> start(ProjectCode code, Deadline.What what) {
        return register.projects()
                .find(code)
                .map(project -> project.activity().days().first())
                .flatMap(first -> of(code, what).filter(one -> !one.isMissedOn(first)));
    }

    private Optional<Cfie> centre(SchoolCode code, LocalDate at) {
        return register.schools()
                .find(code)
                .map(school -> register.municipalities().areas().of(school, at));
    }
}
