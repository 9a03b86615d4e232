package cfie.procedure.enrolment;

import cfie.domain.Consent;
import cfie.domain.Decision;
import cfie.domain.Evaluation;
import cfie.domain.Participation;
import cfie.domain.Report;
import cfie.domain.Requirement;
import cfie.domain.ledger.Selection;
import cfie.domain.ledger.Shelf;
import cfie.procedure.kept.CertifiedWork;
import cfie.procedure.kept.ClosedWork;
import cfie.procedure.kept.StillOpen;
import cfie.store.Register;
import cfie.value.Nif;
import cfie.value.ProjectCode;
import cfie.value.Refusal;
import cfie.value.SchoolCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Takes back a document, an evaluation, a decision or an answer that was noted of the wrong project
 * or teacher; what is certified, or of a closed year, stays as it is.
 */
public record TakeBack(Register register) {
    public Report report(Report.Key key) {
        Report gone =
                held(
                        register.reports(),
                        key,
                        key.project(),
                        new Refusal(Refusal.Reason.REPORT_UNKNOWN, key.project(), key.type()));
        check(key.project(), work -> work.in(work.dossier().without(key.type())));
        register.reports().remove(gone);
        return gone;
    }

    public Evaluation evaluation(Evaluation.Key key) {
        Evaluation gone =
                held(
                        register.evaluations(),
                        key,
                        key.project(),
                        new Refusal(Refusal.Reason.EVALUATION_UNKNOWN, key.project()));
        check(key.project(), work -> work.in(work.dossier().without(key)));
        register.evaluations().remove(gone);
        return gone;
    }

    /** Not a withdrawal, which has its own way back. */
    public Decision decision(ProjectCode project, Requirement requirement) {
        checkKnown(project);
        Decision gone =
                register.decisions()
                        .find(project, requirement)
                        .filter(one -> requirement != Requirement.NOT_WITHDRAWN)
                        .orElseThrow(
                                () ->
                                        new Refusal(
                                                Refusal.Reason.DECISION_UNKNOWN,
                                                project,
                                                requirement.name()));
        check(project, work -> work.in(work.dossier().without(requirement)));
        register.decisions().remove(gone);
        return gone;
    }

    /**
     * @param day of the answer, if it is not the only one
     */
    public Consent answer(SchoolCode school, Consent.Subject about, Optional<LocalDate> day) {
        List<Consent> all =
                register.consents().all(selection(about)).stream()
                        .filter(one -> one.key().school().equals(school))
                        .toList();
        Consent gone = only(all, school, about, day);
        if (about instanceof Consent.OfProject of) {
            Optional<Consent> last =
                    all.stream().filter(one -> !one.equals(gone)).reduce((before, next) -> next);
            check(of.project(), work -> work.in(work.dossier().answered(last)));
        } else {
            checkRegistered(((Consent.OfTeacher) about).nif(), gone.key());
        }
        register.consents().remove(gone);
        return gone;
    }

    private static Selection selection(Consent.Subject about) {
        return about instanceof Consent.OfProject of
                ? Selection.ofProject(of.project())
                : Selection.ofTeacher(((Consent.OfTeacher) about).nif());
    }

    private static Consent only(
            List<Consent> all, SchoolCode school, Consent.Subject about, Optional<LocalDate> day) {
        List<Consent> meant =
                all.stream()
                        .filter(one -> day.map(one.key().decidedOn()::equals).orElse(true))
                        .toList();
        if (meant.isEmpty()) {
            throw new Refusal(Refusal.Reason.ANSWER_UNKNOWN, school, about.text());
        } else if (meant.size() > 1) {
            throw new Refusal(
                    Refusal.Reason.ANSWERS_SEVERAL,
                    school,
                    about.text(),
                    meant.stream()
                            .map(one -> one.key().decidedOn().toString())
                            .collect(Collectors.joining(", ")));
        }
        return meant.get(0);
    }

    private <K extends Comparable<K>, R> R held(
            Shelf<K, R> shelf, K key, ProjectCode project, Refusal otherwise) {
        checkKnown(project);
        return shelf.find(key).orElseThrow(() -> otherwise);
    }

    private void checkKnown(ProjectCode project) {
        if (register.projects().find(project).isEmpty()) {
            throw new Refusal(Refusal.Reason.PROJECT_UNKNOWN, project);
        }
    }

    /** Stops if the project's year is closed, or certified work would not be so any more. */
    private void check(ProjectCode project, UnaryOperator<Participation> change) {
        new StillOpen(register).check(project);
        CertifiedWork.of(register, List.of(project)).check(project, change);
    }

    /** The same of all the work that rests on what was answered about a teacher. */
    private void checkRegistered(Nif nif, Consent.Key gone) {
        UnaryOperator<Participation> change = work -> work.without(gone);
        ClosedWork.of(register, () -> register.projects().held(projects(nif)).values())
                .first((shut, work) -> change.apply(work))
                .map(StillOpen::refusal)
                .ifPresent(TakeBack::stop);
        CertifiedWork.of(register, register.certifiedWorks().of(List.of(nif)))
                .eachLost(
                        change,
                        (project, numbers) ->
                                stop(
                                        new Refusal(
                                                Refusal.Reason.PROJECT_CERTIFIED,
                                                project,
                                                numbers)));
    }

    private List<ProjectCode> projects(Nif nif) {
        return List.copyOf(register.participations().projects(List.of(nif)));
    }

    private static void stop(Refusal refusal) {
        throw refusal;
    }
}
