package cfie.domain.ledger;

import java.time.LocalDate;
import java.util.Optional;

/** Which events are asked for; an empty field leaves everything in. The days are those of UTC. */
public record EventFilter(
        Selection about,
        Optional<String> command,
        Optional<LocalDate> since,
        Optional<LocalDate> until) {
    public static final EventFilter ALL =
            new EventFilter(Selection.ALL, Optional.empty(), Optional.empty(), Optional.empty());
}
