package cfie.procedure;

import cfie.domain.Areas;
import cfie.domain.Dossier;
import cfie.domain.Registration;
import cfie.domain.Requirement;
import cfie.domain.Roles;
import cfie.domain.ledger.Selection;
import cfie.domain.letter.Debt;
import cfie.domain.letter.Debts;
import cfie.store.Register;
import cfie.value.Nif;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Who owes what, on a day: the answers to registrations first, then project by project. */
public record Pending(Register register, LocalDate asOf) {
    /** By school and then by teacher or project, shown as they come. */
    public void each(Selection selection, Consumer<Debt> visitor) {
        if (selection.project().isEmpty()) {
            Areas areas = register.municipalities().areas();
            register.registrations()
                    .unanswered(selection, asOf, one -> visitor.accept(answer(areas, one)));
        }
        Debts debts = new Debts(asOf);
        Map<Registration.Key, Roles> roles = register.roles().all(selection.teacher());
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

    private Debt answer(Areas areas, Registration one) {
        return new Debt(
                areas.of(register.schools().find(one.school()).orElseThrow()),
                one.school(),
                new Debt.About(Optional.empty(), Optional.of(one.teacher().nif())),
                Requirement.REGISTRATION_CONSENTED,
                one.registeredOn());
    }

    /** An evaluation of somebody who is no teacher is not waited for. */
    private static boolean isCredited(
            Debt debt, Dossier dossier, Map<Registration.Key, Roles> roles) {
        return debt.about()
                .teacher()
                .map(nif -> new Registration.Key(nif, dossier.school().code()))
                .map(roles::get)
                .map(some -> some.teachThroughout(dossier.project().activity().days()))
                .orElse(true);
    }

    /** What is of one teacher is nobody else's. */
    private static boolean concerns(Debt debt, Optional<Nif> asked) {
        Optional<Nif> owner = debt.about().teacher();
        return asked.isEmpty() || owner.isEmpty() || owner.equals(asked);
    }
}
