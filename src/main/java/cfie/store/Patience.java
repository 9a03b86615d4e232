package cfie.store;

import java.time.Duration;
import java.util.function.Supplier;

/** How long one waits for a file that another program has open. */
final class Patience {
    static final Duration LIMIT = Duration.ofSeconds(10);
    private static final long PAUSE_MILLIS = 50;

    private final long end = System.nanoTime() + LIMIT.toNanos();

    /** Waits a moment, unless it was long enough. */
    void wait(Supplier<? extends RuntimeException> giveUp) {
        if (System.nanoTime() > end) {
            throw giveUp.get();
        }
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }
}
