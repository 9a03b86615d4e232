package cfie.procedure;

import cfie.domain.Consent;
import cfie.domain.Project;
import cfie.domain.ledger.Selection;
import cfie.domain.ledger.Subject;
import cfie.store.Register;
import cfie.value.Body;
import cfie.value.Nif;
import cfie.value.ProjectCode;
import cfie.value.SchoolCode;
import java.time.LocalDate;
import java.util.Optional;

/** What an event is about: the thing itself, and all by which an office would look for it. */
public record Concerning(Register register) {
    public Subject school(SchoolCode code, LocalDate day) {
        return Subject.of(of(code, day));
    }

    /** A teacher at a school. */
    public Subject teacher(Nif nif, SchoolCode code, LocalDate day) {
        return Subject.of(
                new Selection(
                        Optional.empty(),
                        of(code, day).cfie(),
                        Optional.of(code),
                        Optional.of(nif),
                        Optional.empty()));
    }

    /** Somebody at a body. */
    public Subject person(Nif nif, Body body) {
        return Subject.of(
                new Selection(
                        Optional.empty(),
                        body.cfie(),
                        Optional.empty(),
                        Optional.of(nif),
                        Optional.empty()));
    }

    public Subject project(ProjectCode code) {
        Project project = register.projects().find(code).orElseThrow();
        return Subject.of(
                new Selection(
                        Optional.of(project.year()),
                        of(project.school(), project.year().firstDay()).cfie(),
                        Optional.of(project.school()),
                        Optional.empty(),
                        Optional.of(code)));
    }

    /** What a school answered about a registration or a project. */
    public Subject answer(Consent.Key key, LocalDate day) {
        Subject about =
                key.subject() instanceof Consent.OfTeacher of
                        ? teacher(of.nif(), key.school(), day)
                        : project(((Consent.OfProject) key.subject()).project());
        return about.and("decided_on", key.decidedOn());
    }

    private Selection of(SchoolCode code, LocalDate day) {
        return new Selection(
                Optional.empty(),
                register.schools()
                        .find(code)
                        .map(school -> register.municipalities().areas().of(school, day)),
                Optional.of(code),
                Optional.empty(),
                Optional.empty());
    }
}
