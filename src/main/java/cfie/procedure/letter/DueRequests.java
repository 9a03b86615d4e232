package cfie.procedure.letter;

import cfie.domain.Consent;
import cfie.domain.Project;
import cfie.domain.Registration;
import cfie.domain.School;
import cfie.domain.Teacher;
import cfie.domain.ledger.Selection;
import cfie.domain.letter.Debts;
import cfie.domain.letter.DueLetter;
import cfie.domain.letter.Letter;
import cfie.domain.letter.LetterKind;
import cfie.domain.letter.Matter;
import cfie.procedure.Portions;
import cfie.value.AcademicYear;
import cfie.value.Nif;
import cfie.value.ProjectCode;
import cfie.value.SchoolCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What schools are to be asked: about each registration that they owe an answer to, and about each
 * project that they never answered of. After a refusal nobody is asked again: a new request follows
 * a new fact (reading 9).
 */
record DueRequests(DueLetters desk) {
    /** The year is the one in which the teacher registered. */
    void registrations(Selection selection, Consumer<DueLetter> visitor) {
        LocalDate day = selection.on(desk.day()).day();
        Selection anyYear = selection.ofAnyYear(day);
        Portions<Registration> waiting = new Portions<>(some -> registrations(some, day, visitor));
        desk.register()
                .registrations()
                .each(
                        anyYear,
                        one -> {
                            AcademicYear year = AcademicYear.of(one.registeredOn());
                            if (selection.year().map(year::equals).orElse(true)) {
                                waiting.add(one);
                            }
                        });
        waiting.end();
    }

    private void registrations(
            List<Registration> some, LocalDate day, Consumer<DueLetter> visitor) {
        Map<Registration.Key, Consent> answers =
                desk.register()
                        .consents()
                        .lastOfTeachers(some.stream().map(one -> one.teacher().nif()).toList());
        Map<SchoolCode, School> schools =
                desk.register().schools().held(some.stream().map(Registration::school).toList());
        for (Registration one : some) {
            Optional<Consent> answer = Optional.ofNullable(answers.get(one.key()));
            if (one.answerOwedSince(answer, desk.day()).isPresent()) {
                visitor.accept(due(one, answer, schools.get(one.school()), day));
            }
        }
    }

    /** Asked again after an answer that no longer serves, it is another letter. */
    private DueLetter due(
            Registration one, Optional<Consent> answer, School school, LocalDate day) {
        Letter.About about =
                new Letter.About(
                        AcademicYear.of(one.registeredOn()),
                        desk.centre(school, day),
                        Optional.of(school.code()),
                        Optional.of(one.teacher().nif()),
                        Optional.empty());
        return desk.due(
                new Letter.Key(
                        LetterKind.REGISTRATION_REQUEST,
                        about,
                        answer.map(last -> last.key().decidedOn().toString()).orElse("")),
                Optional.of(school.contact().email()),
                new Matter.Registered(school, one));
    }

    void projects(Selection selection, Consumer<DueLetter> visitor) {
        Debts debts = new Dues(desk.register()).debts(desk.day());
        Set<ProjectCode> withdrawn = desk.register().decisions().withdrawals().keySet();
        Portions<Project> waiting = new Portions<>(some -> projects(some, visitor));
        desk.register()
                .projects()
                .each(
                        selection,
                        one -> {
                            if (debts.isOpen(one) && !withdrawn.contains(one.code())) {
                                waiting.add(one);
                            }
                        });
        waiting.end();
    }

    private void projects(List<Project> some, Consumer<DueLetter> visitor) {
        Set<ProjectCode> answered =
                desk.register().consents().answered(some.stream().map(Project::code).toList());
        Map<SchoolCode, School> schools =
                desk.register().schools().held(some.stream().map(Project::school).toList());
        Map<Nif, Teacher> teachers =
                desk.register()
                        .registrations()
                        .teachers(some.stream().flatMap(one -> one.teachers().stream()).toList());
        some.stream()
                .filter(one -> !answered.contains(one.code()))
                .map(one -> due(one, schools.get(one.school()), teachers))
                .forEach(visitor);
    }

    private DueLetter due(Project project, School school, Map<Nif, Teacher> teachers) {
        Letter.About about =
                new Letter.About(
                        project.year(),
                        desk.centre(school, project.year().firstDay()),
                        Optional.of(school.code()),
                        Optional.empty(),
                        Optional.of(project.code()));
        List<Teacher> who =
                project.teachers().stream().map(teachers::get).filter(Objects::nonNull).toList();
        return desk.due(
                new Letter.Key(LetterKind.PROJECT_REQUEST, about, ""),
                Optional.of(school.contact().email()),
                new Matter.Enrolled(school, project, who));
    }
}
