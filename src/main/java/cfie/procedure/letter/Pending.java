package cfie.procedure.letter;

import cfie.domain.Areas;
import cfie.domain.Consent;
import cfie.domain.Dossier;
import cfie.domain.Due;
import cfie.domain.Registration;
import cfie.domain.Requirement;
import cfie.domain.Roles;
import cfie.domain.School;
import cfie.domain.ledger.Selection;
import cfie.domain.letter.Debt;
import cfie.domain.letter.Debts;
import cfie.store.Register;
import cfie.value.Cfie;
import cfie.value.Nif;
import cfie.value.SchoolCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Who owes what, on a day: what has a last day first, the soonest before the others; then the
 * answers to registrations, and project by project.
 */
public record Pending(Register register, LocalDate asOf) {
    private static final Comparator<Debt> SOONEST =
            Comparator.comparing(debt -> debt.due().lastDay().orElse(LocalDate.MAX));

    /**
     * Of one last day by school and then by teacher or project.
     *
     * @param centres only those, where some are named
     */
    public List<Debt> of(Selection selection, Optional<Set<Cfie>> centres) {
        List<Debt> debts = new ArrayList<>();
        each(
                selection,
                debt -> {
                    if (centres.filter(some -> !some.contains(debt.cfie())).isEmpty()) {
                        debts.add(debt);
                    }
                });
        debts.sort(SOONEST);
        return debts;
    }

    private void each(Selection selection, Consumer<Debt> visitor) {
        Dues dues = new Dues(register);
        if (selection.project().isEmpty()) {
            answers(dues, selection.on(asOf), visitor);
        }
        Debts debts = dues.debts(asOf);
        Map<Registration.Key, Roles> roles = register.roles().all(selection.teacher().map(Set::of));
        register.dossiers()
                .each(
                        selection,
                        asOf,
                        dossier ->
                                debts.of(dossier).stream()
                                        .filter(debt -> concerns(debt, selection.teacher()))
                                        .filter(debt -> isCredited(debt, dossier, roles))
                                        .forEach(visitor));
    }

    private void answers(Dues dues, Selection selection, Consumer<Debt> visitor) {
        List<Registration> waiting = new ArrayList<>();
        register.registrations().awaiting(selection, asOf, waiting::add);
        Map<Registration.Key, Consent> last =
                register.consents()
                        .lastOfTeachers(
                                waiting.stream().map(one -> one.teacher().nif()).toList(), asOf);
        Map<SchoolCode, School> schools =
                register.schools()
                        .held(waiting.stream().map(Registration::school).distinct().toList());
        Areas areas = register.municipalities().areas();
        for (Registration one : waiting) {
            School school = schools.get(one.school());
            Cfie centre = areas.of(school, selection.day());
            one.answerOwedSince(Optional.ofNullable(last.get(one.key())), asOf)
                    .map(since -> answer(centre, one, dues.answer(school, since)))
                    .ifPresent(visitor);
        }
    }

    private static Debt answer(Cfie centre, Registration one, Due due) {
        return new Debt(
                centre,
                one.school(),
                new Debt.About(Optional.empty(), Optional.of(one.teacher().nif())),
                Requirement.REGISTRATION_CONSENTED,
                due);
    }

    /** Nothing that certifying takes is waited for of people who are no teachers. */
    private static boolean isCredited(
            Debt debt, Dossier dossier, Map<Registration.Key, Roles> roles) {
        boolean isOfStart =
                debt.what() == Requirement.PROJECT_SUITABLE
                        || debt.what() == Requirement.PROJECT_CONSENTED;
        return isOfStart
                || debt
                        .about()
                        .teacher()
                        .map(List::of)
                        .orElse(dossier.project().teachers())
                        .stream()
                        .map(nif -> new Registration.Key(nif, dossier.school().code()))
                        .map(key -> roles.getOrDefault(key, Roles.TEACHER))
                        .anyMatch(
                                some -> some.teachThroughout(dossier.project().activity().days()));
    }

    /** What is of one teacher is nobody else's. */
    private static boolean concerns(Debt debt, Optional<Nif> asked) {
        Optional<Nif> owner = debt.about().teacher();
        return asked.isEmpty() || owner.isEmpty() || owner.equals(asked);
    }
}
