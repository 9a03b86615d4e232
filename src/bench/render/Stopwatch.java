import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Locale;

/** What a thread does in a second of processor time of its own, and in one of the clock's. */
final class Stopwatch {
    private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();

    private Stopwatch() {}

    /** One document of that number; its size. */
    interface Work {
        long of(int which) throws Exception;
    }

    /** Of so many documents: nanoseconds of processor and of clock, and bytes. */
    record Lap(int count, long processor, long clock, long bytes) {
        double rate() {
            return count * 1e9 / processor;
        }

        Lap print(String name) {
            System.out.printf(
                    Locale.ROOT,
                    "%-38s %8.0f /cpu-s %8.0f /s %8d bytes%n",
                    name,
                    rate(),
                    count * 1e9 / clock,
                    bytes / count);
            return this;
        }
    }

    /** For so many seconds of processor, after as many to warm up. */
    static Lap lasting(int seconds, Work work) throws Exception {
        until(seconds, work);
        return until(seconds, work);
    }

    /** So many, as they come. */
    static Lap counting(int count, Work work) throws Exception {
        long start = PROCESSOR.getCurrentThreadCpuTime();
        long clock = System.nanoTime();
        long bytes = 0;
        for (int which = 0; which < count; which++) {
            bytes += work.of(which);
        }
        long used = PROCESSOR.getCurrentThreadCpuTime() - start;
        return new Lap(count, used, System.nanoTime() - clock, bytes);
    }

    static void ratio(String name, double one, double other) {
        System.out.printf(Locale.ROOT, "  %-36s %8.2f%n", name, one / other);
    }

    private static Lap until(int seconds, Work work) throws Exception {
        long start = PROCESSOR.getCurrentThreadCpuTime();
        long clock = System.nanoTime();
        long used = 0;
        int count = 0;
        long bytes = 0;
        while (used < seconds * 1_000_000_000L) {
            bytes += work.of(count++);
            used = PROCESSOR.getCurrentThreadCpuTime() - start;
        }
        return new Lap(count, used, System.nanoTime() - clock, bytes);
    }
}
