package cfie.procedure.programme;

import cfie.domain.Project;
import cfie.domain.ledger.Change;
import cfie.domain.ledger.Difference;
import cfie.domain.ledger.Recorded;
import cfie.domain.ledger.Selection;
import cfie.domain.ledger.Subject;
import cfie.domain.programme.Award;
import cfie.domain.programme.KeptAward;
import cfie.procedure.Mode;
import cfie.store.Register;
import cfie.value.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Records an award of a project, a school or a teacher that the register knows. */
public record RecordAward(Register register, Mode mode, LocalDate today) {
    /**
     * @param refused is told everything that speaks against it; the caller then keeps nothing
     */
    public Recorded<Award> run(Award said, Consumer<Refusal> refused) {
        Optional<KeptAward> held = register.awards().find(said.key());
        Recorded<Award> recorded =
                new Recorded<>(
                        held.map(KeptAward::award),
                        held.map(KeptAward::award).map(said::or).orElse(said));
        if (held.isEmpty()) {
            if (said.key().givenOn().isAfter(today)) {
                refused.accept(
                        new Refusal(
                                Refusal.Reason.AWARD_TO_COME,
                                said.key().about(),
                                said.key().givenOn(),
                                today));
            }
            check(said.key().about(), refused);
            register.awards().add(said);
        } else if (mode == Mode.UPDATE) {
            register.awards().change(new KeptAward(held.get().number(), recorded.said()));
        } else {
            differences(recorded).forEach(one -> refused.accept(differs(said, one)));
        }
        return recorded;
    }

    private void check(Award.About about, Consumer<Refusal> refused) {
        about.school()
                .filter(code -> register.schools().find(code).isEmpty())
                .map(code -> new Refusal(Refusal.Reason.SCHOOL_UNKNOWN, code))
                .ifPresent(refused);
        about.teacher()
                .filter(nif -> register.registrations().find(nif).isEmpty())
                .map(nif -> new Refusal(Refusal.Reason.TEACHER_UNKNOWN, nif))
                .ifPresent(refused);
        about.project()
                .ifPresent(
                        code ->
                                register.projects()
                                        .find(code)
                                        .ifPresentOrElse(
                                                project -> check(project, about, refused),
                                                () ->
                                                        refused.accept(
                                                                new Refusal(
                                                                        Refusal.Reason
                                                                                .PROJECT_UNKNOWN,
                                                                        code))));
    }

    /** With a project, the school is the project's and the teacher takes part in it. */
    private static void check(Project project, Award.About about, Consumer<Refusal> refused) {
        about.school()
                .filter(code -> !code.equals(project.school()))
                .map(
                        code ->
                                new Refusal(
                                        Refusal.Reason.SCHOOL_OF_PROJECT,
                                        project.code(),
                                        project.school(),
                                        code))
                .ifPresent(refused);
        about.teacher()
                .filter(nif -> !project.teachers().contains(nif))
                .map(nif -> new Refusal(Refusal.Reason.NOT_A_PARTICIPANT, nif, project.code()))
                .ifPresent(refused);
    }

    private static Refusal differs(Award said, Difference difference) {
        return new Refusal(Refusal.Reason.ALREADY_DIFFERENT, said.key(), difference);
    }

    /** Takes off what was recorded by mistake. */
    public static KeptAward remove(Register register, int number) {
        return register.awards()
                .remove(number)
                .orElseThrow(() -> new Refusal(Refusal.Reason.AWARD_UNKNOWN, number));
    }

    /** What an event tells of it. */
    public static List<Change> changes(Recorded<Award> recorded) {
        return Change.of(subject(recorded.said().key().about()), columns(recorded));
    }

    /** What an event tells of one that was taken off. */
    public static List<Change> removal(KeptAward gone) {
        return Change.of(
                subject(gone.award().key().about()),
                columns(new Recorded<>(Optional.empty(), gone.award())).stream()
                        .map(one -> new Difference(one.column(), one.said(), ""))
                        .toList());
    }

    private static Subject subject(Award.About about) {
        return Subject.of(
                new Selection(
                        Optional.empty(),
                        Optional.empty(),
                        about.school(),
                        about.teacher(),
                        about.project()));
    }

    private static List<Difference> differences(Recorded<Award> recorded) {
        return Change.of(Subject.NONE, columns(recorded)).stream()
                .flatMap(change -> change.differences().stream())
                .toList();
    }

    private static List<Difference> columns(Recorded<Award> recorded) {
        return List.of(
                recorded.in("kind", one -> one.key().kind().word()),
                recorded.in("name", one -> one.key().name().orElse("")),
                recorded.in("given_by", one -> one.key().givenBy()),
                recorded.in("given_on", one -> one.key().givenOn().toString()),
                recorded.in("web", one -> one.web().orElse("")),
                recorded.in("document", one -> one.document().map(Object::toString).orElse("")));
    }
}
