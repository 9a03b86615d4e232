package cfie.procedure.letter;

import cfie.domain.Areas;
import cfie.domain.Consent;
import cfie.domain.Deadline;
import cfie.domain.Deadlines;
import cfie.domain.Due;
import cfie.domain.Registration;
import cfie.domain.School;
import cfie.domain.issued.Closing;
import cfie.domain.letter.Debts;
import cfie.store.Register;
import cfie.value.AcademicYear;
import cfie.value.Cfie;
import cfie.value.Days;
import cfie.value.ProjectCode;
import cfie.value.SchoolCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Looks up when what the office records is owed, of one thing at a time. */
public final class Dues {
    private final Register register;
    private final Deadlines deadlines;
    private final Areas areas;

    public Dues(Register register) {
        this.register = register;
        this.deadlines = register.calendars().all();
        this.areas = register.municipalities().areas();
    }

    /** What is owed to projects on a day. */
    Debts debts(LocalDate day) {
        return new Debts(
                day,
                deadlines,
                register.closings().all().stream().map(Closing::year).collect(Collectors.toSet()));
    }

    /** Of something that is done to a project. */
    public Optional<Due> of(ProjectCode code, Deadline.What what) {
        return register.dossiers()
                .find(code, Days.LATEST)
                .map(dossier -> deadlines.due(dossier, what));
    }

    /** Of a registration: its year is that of the day. */
    public Optional<Due> registration(SchoolCode school, LocalDate day) {
        return centre(school, day).flatMap(cfie -> deadlines.registration(day, cfie));
    }

    /** Of the answer that a school gives, about a registration or a project. */
    public Optional<Due> answer(Consent.Key key) {
        return key.subject() instanceof Consent.OfTeacher of
                ? answer(new Registration.Key(of.nif(), key.school()), key.decidedOn())
                : of(((Consent.OfProject) key.subject()).project(), Deadline.What.PROJECT_ANSWER);
    }

    /** Of the answer that a school gives on a day about a registration, if it owed one before. */
    private Optional<Due> answer(Registration.Key key, LocalDate day) {
        Optional<Consent> before =
                Optional.ofNullable(
                        register.consents()
                                .lastOfTeachers(List.of(key.nif()), day.minusDays(1))
                                .get(key));
        return register.registrations()
                .find(key)
                .flatMap(one -> one.answerOwedSince(before, day))
                .flatMap(
                        since ->
                                register.schools()
                                        .find(key.school())
                                        .map(school -> answer(school, since)));
    }

    /** Of the answer that a school owes since a day. */
    Due answer(School school, LocalDate since) {
        return deadlines.answer(since, areas.of(school, since));
    }

    public Optional<Due> certification(AcademicYear year, Cfie cfie) {
        return deadlines.certification(year, cfie);
    }

    private Optional<Cfie> centre(SchoolCode code, LocalDate at) {
        return register.schools().find(code).map(school -> areas.of(school, at));
    }
}
