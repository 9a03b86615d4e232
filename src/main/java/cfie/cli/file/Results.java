package cfie.cli.file;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** What parallel work came to: its value, or what stopped it. */
public final class Results {
    private Results() {}

    public static <T> T of(Future<T> work) {
        try {
            return work.get();
        } catch (ExecutionException stopped) {
            throw stopped.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException(stopped.getCause());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }
}
