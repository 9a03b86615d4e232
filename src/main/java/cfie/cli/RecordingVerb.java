package cfie.cli;

import cfie.domain.Problem;
import cfie.domain.Row;
import cfie.procedure.Intake;
import cfie.procedure.Mode;
import cfie.procedure.Totals;
import cfie.store.Register;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
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

    @CommandLine.Option(
            names = "--mode",
            paramLabel = "insert|update",
            defaultValue = "insert",
            descriptionKey = "mode.record")
    private Mode mode;

    LocalDate date() {
        return date.orElseGet(desk()::today);
    }

    /** What is worth saying of what was just recorded, and not yet kept. */
    void recorded(Register register) {}

    /** Whether scripts rely on the result also where nothing changed. */
    boolean isAnswerAlwaysTold() {
        return false;
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
        if (mode == Mode.SYNC) {
            throw new InvalidValue(Flaw.OPTION_UNUSABLE, "--mode", mode.word());
        }
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
                            recorded(register);
                            return taken;
                        });
        if (totals.added() > 0 || isAnswerAlwaysTold()) {
            tell(key, details);
        } else if (totals.updated() > 0) {
            tell("done.updated", row.cells().get(0));
        } else {
            tell("done.unchanged");
        }
    }

    private static <K, R> Intake.Source<K, R> only(Row<K, R> row) {
        Iterator<Row<K, R>> rows = List.of(row).iterator();
        return () -> rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
    }
}
