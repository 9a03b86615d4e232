package cfie.procedure.person;

import cfie.domain.issued.Acta;
import cfie.domain.issued.IssuedCertificate;
import cfie.store.Mentions;
import cfie.store.Persons;
import cfie.store.Register;
import cfie.value.CertificateNumber;
import cfie.value.Nif;
import cfie.value.Refusal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Forgets a person as far as the law lets an administration: what was issued keeps its number,
 * date, credits, code and hash, so that it can still be verified, and actas stay as they are.
 * Source: GDPR article 17, sections 1 and 3 (b) and (d).
 */
public record Forget(Register register, LocalDate today) {
    /**
     * What went, and what had to stay.
     *
     * @param events the digests of the ledger's events that told of the person
     */
    public record Result(
            Map<Persons.Held, Integer> gone,
            List<CertificateNumber> certificates,
            List<Acta.Key> actas,
            List<Mentions.Mention> mentions,
            List<String> events) {}

    public Result run(Nif nif) {
        checkKnown(nif);
        Set<Nif> all = nifs(nif);
        List<String> names = each(all, register.mentions()::namesOf);
        List<IssuedCertificate> issued = each(all, one -> Issued.of(register, one));
        issued.stream().filter(one -> one.sha256().isEmpty()).forEach(Forget::refuse);
        List<String> events = each(all, register.ledger()::forget);
        Map<Persons.Held, Integer> gone = register.persons().forget(nif, today);
        all.stream()
                .filter(one -> !one.equals(nif))
                .forEach(one -> register.persons().forget(one, today));
        return new Result(
                gone,
                issued.stream().map(IssuedCertificate::number).toList(),
                each(all, register.persons()::actas).stream().distinct().toList(),
                register.mentions().of(names),
                events);
    }

    private static <T> List<T> each(Set<Nif> nifs, Function<Nif, List<T>> held) {
        return nifs.stream().flatMap(one -> held.apply(one).stream()).toList();
    }

    /**
     * This one, and those that were merged into it, straight or by another, unless they are
     * somebody's since; nothing of the one that this was merged into.
     */
    private Set<Nif> nifs(Nif nif) {
        Set<Nif> all = new LinkedHashSet<>();
        gather(nif, all);
        all.removeIf(one -> !one.equals(nif) && register.registrations().find(one).isPresent());
        return all;
    }

    private void gather(Nif nif, Set<Nif> all) {
        if (all.add(nif)) {
            register.persons().mergedInto(nif).forEach(one -> gather(one, all));
        }
    }

    private void checkKnown(Nif nif) {
        boolean isBack = register.registrations().find(nif).isPresent();
        Optional<LocalDate> before = register.forgotten().on(nif).filter(day -> !isBack);
        if (before.isPresent()) {
            throw new Refusal(Refusal.Reason.PERSON_FORGOTTEN, nif, before.get());
        }
        if (!register.persons().isKnown(nif)) {
            throw new Refusal(Refusal.Reason.PERSON_UNKNOWN, nif);
        }
    }

    /** Without its hash nobody could tell its file from a false one any more. */
    private static void refuse(IssuedCertificate unprinted) {
        throw new Refusal(
                Refusal.Reason.PERSON_UNPRINTED,
                unprinted.number(),
                unprinted.number().year().text());
    }
}
