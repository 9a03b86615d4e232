package cfie.cli;

import cfie.domain.Problem;
import cfie.domain.Row;
import cfie.procedure.Intake;
import cfie.procedure.Mode;
import cfie.procedure.Totals;
import cfie.store.Register;
import cfie.value.Days;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** A command that records one fact, as an import of one row would. */
abstract class RecordingVerb extends WritingVerb {
    private final Word<Optional<LocalDate>> date = option("--date", "YYYY-MM-DD", Days::parse);
    private final Word<Mode> mode =
            option("--mode", "insert|update", oneOf(Mode.class), Mode.INSERT)
                    .described("mode.record");

    LocalDate date() {
        return date.value().orElseGet(desk()::today);
    }

    /** What is worth saying of what was just recorded, and not yet kept. */
    void recorded(Register register) {}

    /** Whether scripts rely on the result also where nothing changed. */
    boolean isAnswerAlwaysTold() {
        return false;
    }

    /** The day as a cell: blank if none was said, so that the same fact said again is unchanged. */
    String dated() {
        return date.value().map(LocalDate::toString).orElse("");
    }

    /** Makes the intake of the row's kind. */
    interface Door<K extends Comparable<K>, R> {
        Intake<K, R> open(Mode mode, Intake.Listener<K, R> listener);
    }

    /** Takes the row, or stops with everything that speaks against it; tells which happened. */
    <K extends Comparable<K>, R> void record(
            Register register, Door<K, R> door, Row<K, R> row, String key, Object... details) {
        if (mode.value() == Mode.SYNC) {
            throw new InvalidValue(Flaw.OPTION_UNUSABLE, "--mode", mode.value().word());
        }
        Totals totals =
                write(
                        register,
                        () -> {
                            List<Problem> problems = new ArrayList<>();
                            Totals taken =
                                    door.open(mode.value(), (bad, why) -> problems.addAll(why))
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
