package cfie.procedure.letter;

import cfie.domain.Deadline;
import cfie.domain.ledger.Recorded;
import cfie.procedure.kept.StillOpen;
import cfie.store.Register;
import cfie.value.Refusal;
import java.util.Optional;

/** Sets a last day of a year, or takes it off; what was issued stays as it is. */
public record RecordDeadline(Register register) {
    public Recorded<Deadline> set(Deadline said) {
        new StillOpen(register).check(said.key().year());
        return register.calendars().put(said);
    }

    /** What was taken off. */
    public Deadline remove(Deadline.Key key) {
        Deadline gone =
                held(key).orElseThrow(() -> new Refusal(Refusal.Reason.DEADLINE_UNKNOWN, key));
        new StillOpen(register).check(key.year());
        register.calendars().remove(key);
        return gone;
    }

    /** The one of all, which applies where a centre's own is taken off. */
    public Optional<Deadline> behind(Deadline.Key own) {
        return own.cfie()
                .flatMap(any -> held(new Deadline.Key(own.year(), own.what(), Optional.empty())));
    }

    public Optional<Deadline> held(Deadline.Key key) {
        return register.calendars().find(key);
    }
}
