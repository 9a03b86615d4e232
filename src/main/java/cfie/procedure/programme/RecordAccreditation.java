package cfie.procedure.programme;

import cfie.domain.ledger.Difference;
import cfie.domain.ledger.Recorded;
import cfie.domain.programme.Accreditation;
import cfie.domain.programme.Accreditation.Key;
import cfie.domain.programme.Accreditation.Verdict;
import cfie.domain.programme.Kit;
import cfie.domain.programme.Papers;
import cfie.domain.programme.SchoolCall;
import cfie.procedure.Mode;
import cfie.store.Register;
import cfie.value.Refusal;
import cfie.value.Refusal.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Records a school's application for the label, that it was handed in, and what came of it. What is
 * said again changes nothing and what was not said before is added; what differs is only changed
 * where that is asked for. Everything that speaks against it is told, and then nothing is kept.
 */
public record RecordAccreditation(Register register, Mode mode, LocalDate today) {
    /** What was decided, as far as it was said. */
    public record Decided(
            Optional<LocalDate> on, Optional<String> by, Optional<String> reason, List<Kit> kit) {}

    /** Opens the application, or adds documents to it. */
    public Recorded<Accreditation> apply(
            Key key, Optional<LocalDate> day, Papers papers, Consumer<Refusal> refused) {
        if (register.schools().find(key.school()).isEmpty()) {
            throw new Refusal(Reason.SCHOOL_UNKNOWN, key.school());
        }
        call(key);
        Optional<Accreditation> held = register.accreditations().find(key);
        LocalDate applied = day.or(() -> held.map(Accreditation::appliedOn)).orElse(today);
        return record(
                new Recorded<>(
                        held,
                        held.map(one -> one.with(applied, papers.or(one.papers())))
                                .orElseGet(() -> opened(key, applied, papers))),
                refused);
    }

    private Accreditation opened(Key key, LocalDate day, Papers papers) {
        boolean isRenewal = register.accreditations().isAccredited(key, day);
        return Accreditation.opened(key, day, isRenewal, papers);
    }

    /** Source: R15; it takes every document, and the days of the call. */
    public Recorded<Accreditation> submit(
            Key key, Optional<LocalDate> day, Consumer<Refusal> refused) {
        Accreditation held = held(key);
        LocalDate submitted = day.or(held::submittedOn).orElse(today);
        List<Refusal> against =
                held.submittedOn().filter(submitted::equals).isPresent()
                        ? List.of()
                        : against(held, submitted).toList();
        against.forEach(refused);
        return against.isEmpty()
                ? record(new Recorded<>(Optional.of(held), held.submitted(submitted)), refused)
                : new Recorded<>(Optional.of(held), held);
    }

    private Stream<Refusal> against(Accreditation held, LocalDate day) {
        Key key = held.key();
        Stream<Refusal> lacking =
                held.papers().lacking().stream()
                        .map(
                                paper ->
                                        new Refusal(
                                                Reason.APPLICATION_LACKS,
                                                key,
                                                paper,
                                                key.school(),
                                                key.year()));
        Stream<Refusal> late =
                Stream.of(call(key))
                        .filter(one -> !one.isOpenOn(day))
                        .map(
                                one ->
                                        new Refusal(
                                                Reason.APPLICATION_LATE,
                                                key,
                                                one.dates().open().first(),
                                                one.dates().open().last(),
                                                day,
                                                key.year()));
        return Stream.concat(lacking, late);
    }

    /**
     * @param isAward whether it was awarded; how long for, the call says
     */
    public Recorded<Accreditation> decide(
            Key key, boolean isAward, Decided said, Consumer<Refusal> refused) {
        Accreditation held = held(key);
        if (held.submittedOn().isEmpty()) {
            throw new Refusal(Reason.APPLICATION_NOT_SUBMITTED, key, key.school(), key.year());
        }
        Optional<Verdict> before = held.verdict().filter(one -> one.isAward() == isAward);
        LocalDate day = said.on.or(() -> before.map(Verdict::on)).orElse(today);
        Optional<LocalDate> until =
                before.filter(one -> one.on().equals(day))
                        .flatMap(Verdict::until)
                        .or(() -> Optional.of(call(key).validUntil(day)))
                        .filter(any -> isAward);
        Verdict verdict =
                new Verdict(
                        day,
                        said.by.or(() -> before.flatMap(Verdict::by)),
                        said.reason.or(() -> before.flatMap(Verdict::reason)),
                        until,
                        Stream.concat(
                                        said.kit.stream(),
                                        before.stream().flatMap(one -> one.kit().stream()))
                                .toList());
        return record(new Recorded<>(Optional.of(held), held.decided(verdict)), refused);
    }

    private Accreditation held(Key key) {
        return register.accreditations()
                .find(key)
                .orElseThrow(
                        () -> new Refusal(Reason.APPLICATION_UNKNOWN, key.school(), key.year()));
    }

    private SchoolCall call(Key key) {
        return new SurveySchools(register).call(key.year());
    }

    private Recorded<Accreditation> record(
            Recorded<Accreditation> recorded, Consumer<Refusal> refused) {
        List<Refusal> against = recorded.isUnchanged() ? List.of() : against(recorded).toList();
        against.forEach(refused);
        if (against.isEmpty() && !recorded.isUnchanged()) {
            keep(recorded);
        }
        return recorded;
    }

    /** What would be overwritten; where nothing is, what would be before what it answers. */
    private Stream<Refusal> against(Recorded<Accreditation> recorded) {
        List<Refusal> overwritten =
                mode == Mode.INSERT
                        ? AccreditationChanges.overwritten(recorded)
                                .map(one -> differs(recorded, one))
                                .toList()
                        : List.of();
        return overwritten.isEmpty() ? disordered(recorded.said()) : overwritten.stream();
    }

    /** It is opened, handed in and decided in this order. */
    private static Stream<Refusal> disordered(Accreditation said) {
        return Stream.concat(
                disordered(
                        said,
                        Reason.APPLICATION_SUBMITTED_BEFORE,
                        Optional.of(said.appliedOn()),
                        said.submittedOn()),
                disordered(
                        said,
                        Reason.APPLICATION_DECIDED_BEFORE,
                        said.submittedOn(),
                        said.verdict().map(Verdict::on)));
    }

    private static Stream<Refusal> disordered(
            Accreditation said, Reason why, Optional<LocalDate> first, Optional<LocalDate> then) {
        Key key = said.key();
        return first.stream()
                .flatMap(day -> then.filter(day::isAfter).stream())
                .map(day -> new Refusal(why, key, first.get(), day, key.school(), key.year()));
    }

    private void keep(Recorded<Accreditation> recorded) {
        if (recorded.held().isPresent()) {
            register.accreditations().change(recorded.said());
        } else {
            register.accreditations().add(recorded.said());
        }
    }

    private static Refusal differs(Recorded<Accreditation> recorded, Difference difference) {
        return new Refusal(Reason.ALREADY_DIFFERENT, recorded.said().key(), difference);
    }
}
