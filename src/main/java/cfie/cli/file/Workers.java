package cfie.cli.file;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

/** As many hands as the machine has; whatever stops the work, none leaves a piece half done. */
public final class Workers implements AutoCloseable {
    private static final int COUNT = Runtime.getRuntime().availableProcessors();
    private static final long LONGEST_PIECE_SECONDS = 60;

    private final ThreadPoolExecutor pool =
            new ThreadPoolExecutor(
                    COUNT, COUNT, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<Runnable>());

    public <T> Future<T> submit(Callable<T> piece) {
        return pool.submit(piece);
    }

    /** Does the same for each of many, and hands over what came of it in their order. */
    public <A, B> void each(List<A> all, Function<A, B> work, Consumer<B> taker) {
        all.stream().map(one -> submit(() -> work.apply(one))).toList().stream()
                .map(Results::of)
                .forEach(taker);
    }

    /** What has not begun is not done, and what has is awaited. */
    @Override
    public void close() {
        pool.shutdown();
        pool.getQueue().clear();
        try {
            pool.awaitTermination(LONGEST_PIECE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
