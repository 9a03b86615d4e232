package cfie.domain.ledger;

import java.util.Optional;
import java.util.function.Function;

/** What was recorded, and what the register held in its place. */
public record Recorded<T>(Optional<T> held, T said) {
    /** Whether the register held the same already. */
    public boolean isUnchanged() {
        return held.filter(said::equals).isPresent();
    }

    /** What was told in one column before and after. */
    public Difference in(String column, Function<T, String> told) {
        return new Difference(column, held.map(told).orElse(""), told.apply(said));
    }
}
