package cfie.procedure.person;

import cfie.domain.Consent;
import cfie.domain.Evaluation;
import cfie.domain.ExternalCredits;
import cfie.domain.Project;
import cfie.domain.Registration;
import cfie.domain.StaffMember;
import cfie.domain.Teacher;
import cfie.domain.issued.CertificateStatus;
import cfie.domain.ledger.Fault;
import cfie.domain.ledger.Selection;
import cfie.domain.ledger.Shelf;
import cfie.procedure.kept.StillOpen;
import cfie.procedure.kept.Unsettled;
import cfie.store.Persons;
import cfie.store.Register;
import cfie.value.Nif;
import cfie.value.ProjectCode;
import cfie.value.Refusal;
import cfie.value.SchoolCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Makes one person of two NIFs: what stands under the wrong one goes over to the right one. What
 * was issued under the wrong one never changes, so nothing of it may still count.
 */
public record Merge(Register register) {
    /**
     * What each is called, and how many rows went over.
     *
     * @param unsettled the credits that are now too many beside those of other bodies
     */
    public record Result(
            Teacher wrong, Teacher right, Map<Persons.Held, Integer> moved, Set<Fault> unsettled) {}

    /**
     * @param refused is told everything that speaks against it; the caller then keeps nothing
     */
    public Result run(Nif wrong, Nif right, Consumer<Refusal> refused) {
        Teacher gone =
                register.registrations()
                        .find(wrong)
                        .orElseThrow(() -> new Refusal(Refusal.Reason.PERSON_UNKNOWN, wrong));
        if (wrong.equals(right)) {
            throw new Refusal(Refusal.Reason.MERGE_SAME, wrong);
        }
        Teacher stays =
                register.registrations().find(right).orElse(new Teacher(right, gone.name()));
        List<Refusal> against = new ArrayList<>();
        checkCertificates(wrong, against::add);
        checkWorks(gone, stays, against::add);
        checkRoles(gone, stays, against::add);
        new MovedAnswers(register, wrong, right).check(against::add);
        checkExternalCredits(wrong, right, against::add);
        against.forEach(refused);
        if (!against.isEmpty()) {
            return new Result(gone, stays, Map.of(), Set.of());
        }
        Unsettled credits = Unsettled.credits(register);
        return new Result(gone, stays, move(wrong, stays), credits.since());
    }

    private void checkCertificates(Nif wrong, Consumer<Refusal> refused) {
        Issued.of(register, wrong).stream()
                .filter(one -> one.status() == CertificateStatus.VALID)
                .map(one -> new Refusal(Refusal.Reason.MERGE_CERTIFIED, wrong, one.number()))
                .forEach(refused);
    }

    private void checkWorks(Teacher wrong, Teacher right, Consumer<Refusal> refused) {
        List<Project> ofWrong = all(register.projects(), wrong.nif());
        ofWrong.stream()
                .filter(project -> project.teachers().contains(right.nif()))
                .map(
                        project ->
                                new Refusal(
                                        Refusal.Reason.MERGE_PROJECT,
                                        wrong.nif(),
                                        right.nif(),
                                        project.code()))
                .forEach(refused);
        Stream.concat(
                        ofWrong.stream().map(Project::year),
                        all(register.externalCredits(), wrong.nif()).stream()
                                .map(one -> one.key().year()))
                .distinct()
                .flatMap(year -> register.closings().find(year).stream())
                .map(StillOpen::refusal)
                .forEach(refused);
        checkEvaluators(ofWrong, right, refused);
        checkEvaluators(all(register.projects(), right.nif()), wrong, refused);
    }

    /** Nobody evaluates a project they take part in, under whatever NIF (reading 11). */
    private void checkEvaluators(List<Project> projects, Teacher other, Consumer<Refusal> refused) {
        List<ProjectCode> codes = projects.stream().map(Project::code).toList();
        register.evaluations().of(codes).stream()
                .filter(evaluation -> evaluation.evaluator().is(other))
                .map(Evaluation::key)
                .map(
                        key ->
                                new Refusal(
                                        Refusal.Reason.EVALUATOR_PARTICIPATES,
                                        other.nif(),
                                        key.project()))
                .forEach(refused);
    }

    /** Whether somebody is a teacher at a school decides about credits: only a person can tell. */
    private void checkRoles(Teacher wrong, Teacher right, Consumer<Refusal> refused) {
        Map<SchoolCode, Registration> held = new HashMap<>();
        all(register.registrations(), right.nif()).forEach(one -> held.put(one.school(), one));
        all(register.registrations(), wrong.nif()).stream()
                .filter(one -> held.containsKey(one.school()))
                .filter(one -> !held.get(one.school()).roles().equals(one.roles()))
                .map(
                        one ->
                                new Refusal(
                                        Refusal.Reason.MERGE_ROLES,
                                        one.school(),
                                        one.roles(),
                                        held.get(one.school()).roles()))
                .forEach(refused);
    }

    private Map<Persons.Held, Integer> move(Nif wrong, Teacher right) {
        moveRegistrations(wrong, right);
        moveStaff(wrong, right);
        unite(
                register.consents(),
                right.nif(),
                new MovedAnswers(register, wrong, right.nif()).all(),
                Consent::or);
        moveExternalCredits(wrong, right.nif());
        return register.persons().handOver(wrong, right.nif());
    }

    private void moveRegistrations(Nif wrong, Teacher right) {
        unite(
                register.registrations(),
                right.nif(),
                all(register.registrations(), wrong).stream().map(one -> one.of(right)).toList(),
                Registration::or);
    }

    private void moveStaff(Nif wrong, Teacher right) {
        unite(
                register.staff(),
                right.nif(),
                all(register.staff(), wrong).stream().map(one -> one.of(right)).toList(),
                StaffMember::or);
    }

    /** What both have becomes one row, and nothing that only one says is lost. */
    private static <K extends Comparable<K>, R> void unite(
            Shelf<K, R> shelf, Nif right, List<R> moved, BinaryOperator<R> both) {
        Map<K, R> held = new HashMap<>();
        all(shelf, right).forEach(one -> held.put(shelf.keyOf(one), one));
        shelf.add(moved.stream().filter(one -> !held.containsKey(shelf.keyOf(one))).toList());
        shelf.change(
                moved.stream()
                        .filter(one -> held.containsKey(shelf.keyOf(one)))
                        .map(one -> both.apply(held.get(shelf.keyOf(one)), one))
                        .toList());
    }

    private void moveExternalCredits(Nif wrong, Nif right) {
        unite(
                register.externalCredits(),
                right,
                all(register.externalCredits(), wrong).stream().map(one -> one.of(right)).toList(),
                ExternalCredits::or);
    }

    /** What both have is the same, in the same words: else it would count twice. */
    private void checkExternalCredits(Nif wrong, Nif right, Consumer<Refusal> refused) {
        Map<String, ExternalCredits> held = external(right);
        all(register.externalCredits(), wrong).stream()
                .map(one -> one.of(right))
                .filter(one -> !held.getOrDefault(one.key().folded(), one).isLike(one))
                .map(
                        one ->
                                new Refusal(
                                        Refusal.Reason.MERGE_EXTERNAL_CREDITS,
                                        one.key().source(),
                                        one.key().year()))
                .forEach(refused);
    }

    private Map<String, ExternalCredits> external(Nif nif) {
        Map<String, ExternalCredits> held = new HashMap<>();
        all(register.externalCredits(), nif).forEach(one -> held.put(one.key().folded(), one));
        return held;
    }

    private static <R> List<R> all(Shelf<?, R> shelf, Nif nif) {
        return shelf.all(Selection.ofTeacher(nif));
    }
}
