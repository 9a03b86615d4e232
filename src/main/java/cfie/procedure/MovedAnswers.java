package cfie.procedure;

import cfie.domain.Consent;
import cfie.domain.Participation;
import cfie.domain.Registration;
import cfie.store.Register;
import cfie.value.Days;
import cfie.value.Nif;
import cfie.value.Refusal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What schools answered about a wrong NIF, as if it were about the right one. */
record MovedAnswers(Register register, Nif wrong, Nif right) {
    /** Those of days of which the right one has none. */
    List<Consent> moved() {
        Map<Consent.Key, Consent> held = held();
        return all().stream().filter(one -> !held.containsKey(one.key())).toList();
    }

    private Map<Consent.Key, Consent> held() {
        Map<Consent.Key, Consent> held = new HashMap<>();
        Merge.all(register.consents(), right).forEach(one -> held.put(one.key(), one));
        return held;
    }

    private List<Consent> all() {
        return Merge.all(register.consents(), wrong).stream()
                .map(one -> one.about(new Consent.OfTeacher(right)))
                .map(this::relettered)
                .toList();
    }

    /** The letter that it answers goes over too, under another reference. */
    private Consent relettered(Consent one) {
        return one.particulars()
                .letter()
                .flatMap(letter -> register.letters().referenceFor(letter, right))
                .map(one::to)
                .orElse(one);
    }

    /**
     * Speaks against two answers of one day, and against what changes work of the right one that is
     * certified or of a closed year.
     */
    void check(Consumer<Refusal> refused) {
        Map<Consent.Key, Consent> held = held();
        all().stream()
                .filter(one -> !held.getOrDefault(one.key(), one).saysAs(one))
                .map(
                        one ->
                                new Refusal(
                                        Refusal.Reason.MERGE_CONSENT,
                                        one.key().school(),
                                        one.key().decidedOn()))
                .forEach(refused);
        List<Consent> moved = moved();
        List<Nif> person = List.of(right);
        ClosedWork.of(
                        register,
                        () ->
                                register.projects()
                                        .held(register.participations().projects(person))
                                        .values())
                .first((shut, work) -> with(moved, work, shut.closedOn()))
                .map(StillOpen::refusal)
                .ifPresent(refused);
        CertifiedWork.of(register, register.certifiedWorks().of(person))
                .eachLost(
                        work -> with(moved, work, Days.LATEST),
                        (project, numbers) ->
                                refused.accept(
                                        new Refusal(
                                                Refusal.Reason.MERGE_ANSWERS,
                                                wrong,
                                                right,
                                                project,
                                                numbers)));
    }

    /** The work with the answers that are its own, given by the day. */
    private Participation with(List<Consent> moved, Participation work, LocalDate day) {
        Participation then = work;
        for (Consent one : moved) {
            var at = new Registration.Key(right, one.key().school());
            if (work.isUnder(at) && !one.key().decidedOn().isAfter(day)) {
                then = then.registered(one);
            }
        }
        return then;
    }
}
