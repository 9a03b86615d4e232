package cfie.cli;

import cfie.domain.Problem;
import cfie.domain.Row;
import cfie.procedure.Intake;
import cfie.procedure.Mode;
import cfie.procedure.Totals;
import cfie.store.Register;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;

/** A command that records one fact, as an import of one row would. */
abstract class RecordingVerb extends WritingVerb {
    @CommandLine.Option(names = "--date", paramLabel = "YYYY-MM-DD")
    private Optional<LocalDate> date;

    @CommandLine.Option(names = "--mode", paramLabel = "insert|update", defaultValue = "insert")
    private Mode mode;

    LocalDate date() {
        return date.orElseGet(desk()::today);
    }

    /** The day as a cell: blank if none was said, so that the same fact said again is unchanged. */
    String dated() {
        return date.map(LocalDate::toString).orElse("");
    }

    /** Makes the intake of the row's kind. */
    interface Door<K extends Comparable<K>, R> {
        Intake<K, R> open(Mode mode, Intake.Listener<K, R> listener);
    }

    /** Takes the row, or stops with everything that speaks against it; tells which happened. */
    <K extends Comparable<K>, R> void record(
            Register register, Door<K, R> door, Row<K, R> row, String key, Object... details) {
        Totals totals =
                write(
                        register,
                        () -> {
                            List<Problem> problems = new ArrayList<>();
                            Totals taken =
                                    door.open(mode, (bad, why) -> problems.addAll(why))
                                            .take(only(row));
                            if (!problems.isEmpty()) {
                                throw new ProblemsFound(problems);
                            }
                            return taken;
                        });
        tell(totals.unchanged() > 0 ? "done.unchanged" : key, details);
    }

    private static <K, R> Intake.Source<K, R> only(Row<K, R> row) {
        Iterator<Row<K, R>> rows = List.of(row).iterator();
        return () -> rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
    }
}
