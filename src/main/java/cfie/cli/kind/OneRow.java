package cfie.cli.kind;

import cfie.cli.command.Command;
import cfie.cli.command.ProblemsFound;
import cfie.cli.screen.Spoken;
import cfie.domain.ledger.Difference;
import cfie.domain.ledger.Problem;
import cfie.domain.ledger.Row;
import cfie.procedure.Mode;
import cfie.procedure.intake.Intake;
import cfie.procedure.intake.Totals;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** What became of the only row of an import. */
public record OneRow(Totals totals, List<Difference> differences) {
    /** Makes the intake of the row's kind. */
    public interface Door<K extends Comparable<K>, R> {
        Intake<K, R> open(Mode mode, Intake.Listener<K, R> listener);
    }

    /** Takes the row, or stops with everything that speaks against it. */
    public static <K extends Comparable<K>, R> OneRow take(
            Door<K, R> door, Mode mode, Row<K, R> row) {
        Heard<K, R> heard = new Heard<>(new ArrayList<>(), new ArrayList<>());
        Totals totals = door.open(mode, heard).take(only(row));
        if (!heard.problems.isEmpty()) {
            throw new ProblemsFound(heard.problems);
        }
        return new OneRow(totals, heard.differences);
    }

    /** Whether one of the columns is not as it was. */
    public boolean changes(List<String> columns) {
        return differences.stream().map(Difference::column).anyMatch(columns::contains);
    }

    /** What the register keeps of a fact that is new, in a column. */
    public String kept(String column) {
        return differences.stream()
                .filter(one -> one.column().equals(column))
                .map(Difference::said)
                .findFirst()
                .orElse("");
    }

    /** Tells each column that is not as it was. */
    public void tell(Command command) {
        Spoken spoken = new Spoken(command.root().texts());
        differences.forEach(
                one ->
                        command.tell(
                                "done.correct.difference",
                                command.root().texts().label(one.column()),
                                spoken.cell(one.column(), shown(one.held())),
                                spoken.cell(one.column(), shown(one.said()))));
    }

    private static String shown(String cell) {
        return cell.isEmpty() ? "-" : cell;
    }

    /** What was said of the row: what speaks against it, or what it changes. */
    private record Heard<K, R>(List<Problem> problems, List<Difference> differences)
            implements Intake.Listener<K, R> {
        @Override
        public void rejected(Row<K, R> row, List<Problem> why) {
            problems.addAll(why);
        }

        @Override
        public void taken(Row.Readable<K, R> row, Optional<R> held, R said) {
            differences.addAll(row.differences(held, said));
        }
    }

    private static <K, R> Intake.Source<K, R> only(Row<K, R> row) {
        Iterator<Row<K, R>> rows = List.of(row).iterator();
        return () -> rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
    }
}
