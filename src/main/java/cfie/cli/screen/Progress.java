package cfie.cli.screen;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * How far a long piece of work has come, on one line of a terminal and nowhere else. It is also
 * where such work stops when somebody ends the program.
 */
public final class Progress {
    private static final long PERIOD_NANOS = 200_000_000;
    private static final double NANOS = 1e9;

    private final Watch watch;
    private final Texts texts;
    private final String what;
    private final Extent extent;
    private long begun;
    private long told;
    private boolean isBegun;
    private boolean isPainted;
    private Optional<Screen> screen = Optional.empty();

    /**
     * What the line needs from the world.
     *
     * @param screen asked when there is something to paint: none, where messages go to no terminal
     * @param nanos a clock
     * @param goOn stops the work where somebody ended the program
     */
    public record Watch(
            PrintWriter err,
            Supplier<Optional<Screen>> screen,
            LongSupplier nanos,
            Runnable goOn) {}

    /** How much of the whole is done, from 0 to 1; asked only when it is to be painted. */
    public interface Extent {
        /** Of work whose end nobody knows. */
        Extent UNKNOWN = done -> Double.NaN;

        double share(long done);

        /** Of as many pieces as that, which are counted when they are first asked for. */
        static Extent of(LongSupplier total) {
            long[] counted = {-1};
            return done -> {
                counted[0] = counted[0] < 0 ? total.getAsLong() : counted[0];
                return counted[0] > 0 ? (double) done / counted[0] : Double.NaN;
            };
        }
    }

    public Progress(Watch watch, Texts texts, String what, Extent extent) {
        this.watch = watch;
        this.texts = texts;
        this.what = what;
        this.extent = extent;
    }

    /** So many pieces are done; the first time tells when the work began. */
    public void at(long done) {
        watch.goOn.run();
        long now = watch.nanos.getAsLong();
        if (!isBegun) {
            begun = now;
            told = now;
            isBegun = true;
        }
        if (now - told > PERIOD_NANOS) {
            screen = told == begun ? watch.screen.get() : screen;
            told = now;
            screen.ifPresent(on -> paint(done, (now - begun) / NANOS, on));
        }
    }

    private void paint(long done, double seconds, Screen on) {
        Pace pace = new Pace(texts, what, done, Math.min(extent.share(done), 1), seconds);
        watch.err.print("\r" + pace.line(on.columns() - 1) + "\u001b[K");
        watch.err.flush();
        isPainted = true;
    }

    /** Wipes the line, until there is more to paint. */
    public void done() {
        if (isPainted) {
            watch.err.print("\r\u001b[K");
            watch.err.flush();
            isPainted = false;
        }
    }
}
