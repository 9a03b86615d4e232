package cfie.cli.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Runs all lines as one: they are all kept, or none is; those that could not be are refused before.
 */
record AllOrNothing(Play play, Report report, boolean keepsGoing, boolean isRehearsal) {
    void run(Lines lines) {
        play.root().farewell().rest("interrupted.nothing");
        List<Line> all = all(lines);
        List<Outcome> objections =
                all.stream().map(play::objection).flatMap(Optional::stream).toList();
        if (objections.isEmpty() && !all.isEmpty()) {
            together(all);
        } else {
            report.tell(objections, false);
        }
    }

    private static List<Line> all(Lines lines) {
        List<Line> all = new ArrayList<>();
        for (Optional<Line> one = lines.next(); one.isPresent(); one = lines.next()) {
            all.add(one.get());
        }
        return all;
    }

    private void together(List<Line> all) {
        List<Outcome> outcomes = new ArrayList<>();
        boolean isKept = false;
        play.root().farewell().work("interrupted.nothing");
        try {
            isKept = play.host().together(() -> isWorthIt(all, outcomes));
        } finally {
            report.tell(outcomes, isKept);
        }
    }

    /** From the start each time: others may have got in the way. */
    private boolean isWorthIt(List<Line> all, List<Outcome> outcomes) {
        outcomes.clear();
        boolean isSound = true;
        for (Line line : all) {
            if (isSound || keepsGoing) {
                outcomes.add(play.run(line));
                play.host().goOn();
                play.host().checkForeseen();
                isSound &= outcomes.get(outcomes.size() - 1).isDone();
            }
        }
        return isSound && !isRehearsal;
    }
}
