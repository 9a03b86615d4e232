package cfie.procedure.person;

import cfie.domain.Registration;
import cfie.domain.ledger.Selection;
import cfie.store.Register;
import cfie.value.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A teacher who goes to another school is registered anew there. What the old school answered, and
 * what was done in its name, stays with it (reading 10).
 */
public record Move(Register register) {
    /** The registration at the old school. */
    public Registration from(Registration.Key key) {
        return find(key)
                .orElseThrow(
                        () ->
                                new Refusal(
                                        Refusal.Reason.REGISTRATION_UNKNOWN,
                                        key.nif(),
                                        key.school()));
    }

    public Optional<Registration> find(Registration.Key key) {
        return register.registrations().find(key);
    }

    /** Takes the old one away if nothing hangs on it; whether it did. */
    public boolean leave(Registration.Key key) {
        boolean isIdle = !isAnswered(key) && !isAtWork(key);
        if (isIdle) {
            register.registrations().remove(key);
        }
        return isIdle;
    }

    private boolean isAnswered(Registration.Key key) {
        return register.consents().lastOfTeachers(List.of(key.nif())).containsKey(key);
    }

    private boolean isAtWork(Registration.Key key) {
        AtomicBoolean found = new AtomicBoolean();
        register.projects()
                .each(
                        new Selection(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(key.school()),
                                Optional.of(key.nif()),
                                Optional.empty()),
                        any -> found.set(true));
        return found.get();
    }
}
