package cfie.cli;

import cfie.cli.command.Farewell;
import cfie.cli.command.Host;
import cfie.cli.command.Root;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Somebody presses Ctrl-C, or the system ends the program: what is under way stops where nothing is
 * left half done, or is left where it stands if that takes too long; it is told either way.
 */
final class Interruption extends Thread implements Host {
    private static final long PATIENCE_SECONDS = 10;

    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile Farewell farewell;
    private volatile boolean isCalled;

    Interruption() {
        super("interruption");
    }

    /** From now on the program is not simply ended. */
    void expect() {
        Runtime.getRuntime().addShutdownHook(this);
    }

    @Override
    public void serves(Root root) {
        farewell = root.farewell();
    }

    @Override
    public boolean isInterrupted() {
        return isCalled;
    }

    /** The machine's last moments; once this ends, so does the program, with the signal's code. */
    @Override
    public void run() {
        isCalled = true;
        Farewell last = farewell;
        if (last == null) {
            return;
        }
        if (!last.isAwaited()) {
            last.tell();
        } else if (!isStopped()) {
            last.giveUp();
        }
    }

    private boolean isStopped() {
        try {
            return stopped.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException never) {
            return false;
        }
    }

    /** The command stopped; the program ends meanwhile, with the signal's code and not its own. */
    void end() {
        stopped.countDown();
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
