package cfie.cli.intake;

import cfie.cli.command.Root;
import cfie.cli.screen.Progress;
import cfie.domain.ledger.Row;
import cfie.procedure.intake.Intake;
import cfie.procedure.intake.Totals;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * How far an import has come: each row is read, judged and settled, and how many there are is known
 * at the end of the file.
 */
final class Headway {
    private static final int STEPS = 3;

    private final Progress progress;
    private long rows;
    private long steps;

    /**
     * @param share how much of the file was read
     */
    Headway(Root root, DoubleSupplier share) {
        progress =
                root.progress(
                        "progress.rows",
                        done -> Math.min(share.getAsDouble(), 1) * steps / (STEPS * rows));
    }

    <K extends Comparable<K>, R> Totals take(
            Intake<K, R> intake, Intake.Source<K, R> source, ToIntFunction<Predicate<K>> closing) {
        Totals totals = intake.take(() -> next(source), closing);
        progress.done();
        return totals;
    }

    private <K, R> Optional<Row<K, R>> next(Intake.Source<K, R> source) {
        Optional<Row<K, R>> next = source.next();
        if (next.isPresent()) {
            rows++;
            went(1);
        }
        return next;
    }

    void went(int more) {
        steps += more;
        progress.at(steps / STEPS);
    }

    /** How many were read. */
    long rows() {
        return rows;
    }
}
