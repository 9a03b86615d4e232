package cfie.cli.batch;

import cfie.cli.command.Exit;
import cfie.cli.command.Farewell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Runs each line by itself, until one fails or to the end. A line is told once its work is on the
 * disk; where they come faster than they are read, some are forced to it together.
 */
record OneByOne(Play play, Report report, boolean keepsGoing) {
    private static final String GOES_ON = "interrupted.batch";
    private static final long LONGEST_UNTOLD = TimeUnit.MILLISECONDS.toNanos(250);

    void run(Lines lines) {
        List<Outcome> untold = new ArrayList<>();
        try {
            run(lines, untold);
        } finally {
            tell(untold);
        }
    }

    private void run(Lines lines, List<Outcome> untold) {
        long since = System.nanoTime();
        Optional<Line> line = lines.next();
        while (line.isPresent()) {
            farewell().work(GOES_ON, line.get().number());
            Outcome outcome = play.run(line.get());
            untold.add(outcome);
            boolean goesOn = outcome.isDone() || keepsGoing;
            boolean isStopped = play.host().isInterrupted();
            boolean isOld = System.nanoTime() - since > LONGEST_UNTOLD;
            if (!goesOn || isStopped || isOld || lines.isAwaited()) {
                tell(untold);
                farewell().rest(GOES_ON, after(outcome));
                play.host().goOn();
                since = System.nanoTime();
            }
            line = goesOn ? lines.next() : Optional.empty();
        }
    }

    /** The number of the line to go on with: an interrupted one is to be run again. */
    private static int after(Outcome last) {
        boolean isInterrupted = last.exit() == Exit.INTERRUPTED.code();
        return last.line().number() + (isInterrupted ? 0 : 1);
    }

    private Farewell farewell() {
        return play.root().farewell();
    }

    private void tell(List<Outcome> untold) {
        boolean isKept = false;
        try {
            play.host().keep();
            isKept = true;
        } finally {
            report.tell(untold, isKept);
            untold.clear();
        }
    }
}
