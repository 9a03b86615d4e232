package cfie.procedure.person;

import cfie.domain.Consent;
import cfie.domain.ledger.Selection;
import cfie.procedure.kept.CertifiedWork;
import cfie.procedure.kept.ClosedWork;
import cfie.procedure.kept.StillOpen;
import cfie.store.Register;
import cfie.value.Days;
import cfie.value.Nif;
import cfie.value.Refusal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What schools answered about a wrong NIF, as if it were about the right one. */
record MovedAnswers(Register register, Nif wrong, Nif right) {
    List<Consent> all() {
        return register.consents().all(Selection.ofTeacher(wrong)).stream()
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
        List<Consent> united = united(refused);
        List<Nif> person = List.of(right);
        ClosedWork.of(
                        register,
                        () ->
                                register.projects()
                                        .held(register.participations().projects(person))
                                        .values())
                .first((shut, work) -> work.registered(united, shut.closedOn()))
                .map(StillOpen::refusal)
                .ifPresent(refused);
        CertifiedWork.of(register, register.certifiedWorks().of(person))
                .eachLost(
                        work -> work.registered(united, Days.LATEST),
                        (project, numbers) ->
                                refused.accept(
                                        new Refusal(
                                                Refusal.Reason.MERGE_ANSWERS,
                                                wrong,
                                                right,
                                                project,
                                                numbers)));
    }

    /** As they will stand, where both agree. */
    private List<Consent> united(Consumer<Refusal> refused) {
        Map<Consent.Key, Consent> held = new HashMap<>();
        register.consents()
                .all(Selection.ofTeacher(right))
                .forEach(one -> held.put(one.key(), one));
        List<Consent> united = new ArrayList<>();
        for (Consent moved : all()) {
            Consent.Key key = moved.key();
            Consent before = held.getOrDefault(key, moved);
            if (before.agreesWith(moved)) {
                united.add(before.or(moved));
            } else {
                refused.accept(
                        new Refusal(Refusal.Reason.MERGE_CONSENT, key.school(), key.decidedOn()));
            }
        }
        return united;
    }
}
