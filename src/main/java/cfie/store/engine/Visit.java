package cfie.store.engine;

import cfie.value.Patience;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Who opens a register: for what, how long they wait for it, and who is told that they wait.
 *
 * @param waiting told after a second of waiting, with whoever has the register, if that is known
 */
public record Visit(
        Optional<String> command,
        Duration patience,
        InstantSource clock,
        Consumer<Optional<Holder>> waiting) {
    /** Without a name, and with the usual patience. */
    public static final Visit UNANNOUNCED =
            new Visit(Optional.empty(), Patience.USUAL, () -> Instant.EPOCH, any -> {});

    /** The same, of somebody who has no time. */
    public Visit unwaited() {
        return new Visit(command, Duration.ZERO, clock, waiting);
    }

    /** Before whoever waits is told so. */
    static final Duration SHORT_WAIT = Duration.ofSeconds(1);
}
