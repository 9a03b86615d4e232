package cfie.procedure.letter;

import cfie.domain.Areas;
import cfie.domain.Consent;
import cfie.domain.Deadline;
import cfie.domain.Deadlines;
import cfie.domain.Dossier;
import cfie.domain.Due;
import cfie.domain.Evaluation;
import cfie.domain.Project;
import cfie.domain.Registration;
import cfie.domain.Report;
import cfie.domain.School;
import cfie.procedure.Portions;
import cfie.store.Register;
import cfie.value.Days;
import cfie.value.ProjectCode;
import cfie.value.SchoolCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds which facts came after their last day: one, or those among many, looked up at once. */
public final class LateArrivals {
    private final Register register;
    private final LocalDate day;
    private final Deadlines deadlines;
    private final Areas areas;
    private final List<Arrival> waiting = new ArrayList<>();

    private int heardBefore;

    /**
     * What came on a day.
     *
     * @param about the project, or else the registration
     */
    private record Arrival(Object about, Deadline.What what, LocalDate day) {
        private Stream<ProjectCode> project() {
            return about instanceof ProjectCode code ? Stream.of(code) : Stream.empty();
        }

        private Stream<Registration.Key> registration() {
            return about instanceof Registration.Key key ? Stream.of(key) : Stream.empty();
        }
    }

    /**
     * What came too late, and when it was owed.
     *
     * @param about the project, or else the registration
     */
    public record Late(Object about, Deadline.What what, LocalDate day, Due due) {}

    /**
     * @param day when what bears no day of its own comes
     */
    public LateArrivals(Register register, LocalDate day) {
        this.register = register;
        this.day = day;
        this.deadlines = register.calendars().all();
        this.areas = register.municipalities().areas();
    }

    /** Most come in time: of those that do, whatever their centre, nothing is kept. */
    public void hear(Object said) {
        heardBefore = waiting.size();
        arrivals(said).filter(one -> deadlines.isPast(one.what, one.day)).forEach(waiting::add);
    }

    /** Of what was heard last, what had been said before does not come now. */
    public void knew(Object held) {
        waiting.subList(heardBefore, waiting.size()).removeAll(arrivals(held).toList());
    }

    private Stream<Arrival> arrivals(Object fact) {
        if (fact instanceof Project one) {
            return Stream.concat(
                    Stream.of(new Arrival(one.code(), Deadline.What.ENROLMENT, day)),
                    one.check().stream()
                            .map(
                                    check ->
                                            new Arrival(
                                                    one.code(),
                                                    Deadline.What.SUITABILITY,
                                                    check.checkedOn())));
        } else if (fact instanceof Report one) {
            Deadline.What what = Deadline.What.of(one.key().type());
            return Stream.of(new Arrival(one.key().project(), what, one.submittedOn()));
        } else if (fact instanceof Evaluation one) {
            ProjectCode project = one.key().project();
            return Stream.of(new Arrival(project, Deadline.What.EVALUATION, one.evaluatedOn()));
        } else if (fact instanceof Consent one) {
            return Stream.of(answer(one.key()));
        } else if (fact instanceof Registration one) {
            return Stream.of(
                    new Arrival(one.key(), Deadline.What.REGISTRATION, one.registeredOn()));
        }
        return Stream.empty();
    }

    private static Arrival answer(Consent.Key key) {
        return key.subject() instanceof Consent.OfTeacher of
                ? new Arrival(
                        new Registration.Key(of.nif(), key.school()),
                        Deadline.What.REGISTRATION_ANSWER,
                        key.decidedOn())
                : new Arrival(
                        ((Consent.OfProject) key.subject()).project(),
                        Deadline.What.PROJECT_ANSWER,
                        key.decidedOn());
    }

    /** When what comes on that day to a project, or to a registration, was owed, if it is late. */
    public Optional<Due> missed(Object about, Deadline.What what) {
        return missed(new Arrival(about, what, day));
    }

    /** When an answer was. */
    public Optional<Due> missed(Consent.Key answer) {
        return missed(answer(answer));
    }

    private Optional<Due> missed(Arrival one) {
        return late(List.of(one)).stream().map(Late::due).findFirst();
    }

    /** All that were late, in the order in which they came. */
    public List<Late> all() {
        List<Late> late = new ArrayList<>();
        Portions<Arrival> portions = new Portions<>(some -> late.addAll(late(some)));
        waiting.forEach(portions::add);
        portions.end();
        return late;
    }

    private List<Late> late(List<Arrival> some) {
        Known known = known(some);
        return some.stream()
                .flatMap(
                        one ->
                                due(one, known).filter(due -> due.isMissedOn(one.day)).stream()
                                        .map(due -> new Late(one.about, one.what, one.day, due)))
                .toList();
    }

    /** What the register knows of some arrivals. */
    private record Known(
            Map<ProjectCode, Dossier> dossiers,
            Map<Registration.Key, Registration> registrations,
            Map<Registration.Key, List<Consent>> answers,
            Map<SchoolCode, School> schools) {}

    private Known known(List<Arrival> some) {
        List<Registration.Key> keys = some.stream().flatMap(Arrival::registration).toList();
        return new Known(
                register.dossiers()
                        .gather(some.stream().flatMap(Arrival::project).toList(), Days.LATEST),
                register.registrations().held(keys),
                register.consents()
                        .histories(
                                Optional.of(keys.stream().map(Registration.Key::nif).toList()),
                                Days.LATEST),
                register.schools().held(keys.stream().map(Registration.Key::school).toList()));
    }

    private Optional<Due> due(Arrival one, Known known) {
        return one.about instanceof Registration.Key key
                ? due(one, key, known)
                : one.project()
                        .map(known.dossiers::get)
                        .map(dossier -> deadlines.due(dossier, one.what))
                        .findFirst();
    }

    private Optional<Due> due(Arrival one, Registration.Key key, Known known) {
        School school = known.schools.get(key.school());
        return one.what == Deadline.What.REGISTRATION
                ? deadlines.registration(one.day, areas.of(school, one.day))
                : known.registrations
                        .get(key)
                        .answerOwedSince(before(one.day, known.answers.get(key)), one.day)
                        .map(since -> deadlines.answer(since, areas.of(school, since)));
    }

    /** The last answer that was given before the day. */
    private static Optional<Consent> before(LocalDate day, List<Consent> answers) {
        return answers.stream()
                .filter(one -> one.key().decidedOn().isBefore(day))
                .reduce((first, next) -> next);
    }
}
