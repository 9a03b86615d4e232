package cfie.fuzz;

import cfie.value.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Hands spoilt files to everything that reads what others wrote. Each reader answers or stops with
 * a {@link Failure}, soon and in little memory.
 */
public final class Fuzzing {
    private static final long SLOWEST_SECONDS = 20;

    private final Path folder;
    private final long seed;
    private final ExecutorService worker =
            Executors.newSingleThreadExecutor(
                    task -> {
                        Thread thread = new Thread(task, "fuzz");
                        thread.setDaemon(true);
                        return thread;
                    });
    private int findings;

    Fuzzing(Path folder, long seed) {
        this.folder = folder;
        this.seed = seed;
    }

    /** Something that reads files of which it has some sound ones. */
    record Reader(String name, List<byte[]> samples, Taker taker) {}

    /** What is done with a file; a failure is an answer, anything else that it throws is not. */
    interface Taker {
        void take(byte[] input) throws Exception;
    }

    /** Arguments: a folder for its files, how many seconds, and the seed. */
    public static void main(String[] args) throws Exception {
        Fuzzing fuzzing = new Fuzzing(Path.of(args[0]), Long.parseLong(args[2]));
        List<Reader> readers = new Readers(fuzzing.folder).all();
        long share = TimeUnit.SECONDS.toNanos(Long.parseLong(args[1])) / readers.size();
        System.out.println("seed " + fuzzing.seed);
        for (Reader reader : readers) {
            fuzzing.run(reader, share);
        }
        System.exit(fuzzing.findings == 0 ? 0 : 1);
    }

    /** How many files broke something, with those before. */
    int run(Reader reader, long nanos) throws Exception {
        Spoiler spoiler = new Spoiler(new Random(seed), reader.samples());
        for (byte[] sound : reader.samples()) {
            judge(reader, sound);
        }
        long end = System.nanoTime() + nanos;
        long count = 0;
        int before = findings;
        while (System.nanoTime() < end && findings == before) {
            judge(reader, spoiler.next());
            count++;
        }
        System.out.println(reader.name() + ": " + count);
        return findings;
    }

    private void judge(Reader reader, byte[] input) throws Exception {
        Future<?> reading =
                worker.submit(
                        () -> {
                            reader.taker().take(input);
                            return null;
                        });
        try {
            reading.get(SLOWEST_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException stopped) {
            if (!(stopped.getCause() instanceof Failure)) {
                keep(reader, input);
                stopped.getCause().printStackTrace(System.out);
            }
        } catch (TimeoutException late) {
            keep(reader, input);
            System.out.println("does not end");
            System.exit(1);
        }
    }

    private void keep(Reader reader, byte[] input) throws IOException {
        findings++;
        Path kept = folder.resolve("finding-" + reader.name().replace(' ', '-') + "-" + findings);
        Files.write(kept, input);
        System.out.println("FOUND by " + reader.name() + ": " + kept);
    }
}
