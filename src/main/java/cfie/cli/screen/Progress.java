package cfie.cli.screen;

import java.io.PrintWriter;

/** How far a long piece of work has come, on one line of a terminal and nowhere else. */
public final class Progress {
    private static final long PERIOD_NANOS = 200_000_000;

    private final PrintWriter err;
    private final String what;
    private final boolean isShown;
    private final long begun = System.nanoTime();
    private long told = begun;

    public Progress(PrintWriter err, String what, boolean isShown) {
        this.err = err;
        this.what = what;
        this.isShown = isShown;
    }

    public void at(long done) {
        long now = System.nanoTime();
        if (isShown && now - told > PERIOD_NANOS) {
            told = now;
            err.print("\r" + what + " " + done);
            err.flush();
        }
    }

    /** Wipes the line. */
    public void done() {
        if (told != begun) {
            err.print("\r\u001b[K");
            err.flush();
        }
    }
}
