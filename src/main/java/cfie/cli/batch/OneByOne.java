package cfie.cli.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Runs each line by itself, until one fails or to the end. A line is told once its work is on the
 * disk; where they come faster than they are read, some are forced to it together.
 */
record OneByOne(Play play, Report report, boolean keepsGoing) {
    private static final long LONGEST_UNTOLD = TimeUnit.MILLISECONDS.toNanos(250);

    void run(Lines lines) {
        List<Outcome> untold = new ArrayList<>();
        long since = System.nanoTime();
        Optional<Line> line = lines.next();
        while (line.isPresent()) {
            Outcome outcome = play.run(line.get());
            untold.add(outcome);
            boolean goesOn = outcome.isDone() || keepsGoing;
            if (!goesOn || lines.isAwaited() || System.nanoTime() - since > LONGEST_UNTOLD) {
                tell(untold);
                since = System.nanoTime();
            }
            line = goesOn ? lines.next() : Optional.empty();
        }
        tell(untold);
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
