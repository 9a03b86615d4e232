package cfie.procedure.intake;

import cfie.procedure.Objections;
import java.util.Collection;
import java.util.Optional;

/** What a row must fulfil, given the rest of the register, before it is written. */
@FunctionalInterface
interface Gate<R> {
    /** What is to be written; it is not, if there are objections. */
    R admit(Optional<R> held, R said, Objections objections);

    /**
     * Hears of a row that changes nothing and is not judged again, since others may contradict it.
     */
    default void pass(R same, Objections objections) {}

    /** Opens the gate for some rows at once, so that it looks up what they name only once. */
    interface Opener<R> {
        Gate<R> open(Collection<R> said);
    }
}
