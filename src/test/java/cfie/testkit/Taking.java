package cfie.testkit;

import cfie.domain.ledger.Problem;
import cfie.domain.ledger.Row;
import cfie.procedure.Mode;
import cfie.procedure.intake.Intake;
import cfie.procedure.intake.Totals;
import cfie.sheet.Sheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/** Rows of a sheet, taken in: what became of them, and what spoke against them. */
public record Taking<K extends Comparable<K>, R>(Totals totals, List<Problem> problems) {

    /** Makes the intake of a kind. */
    public interface Door<K extends Comparable<K>, R> {
        Intake<K, R> open(Mode mode, Intake.Listener<K, R> listener);
    }

    /** Takes things as rows of their sheet, kept if all are sound. */
    @SafeVarargs
    public static <K extends Comparable<K>, R> Taking<K, R> of(
            AnOffice office, Door<K, R> door, Mode mode, Sheet<K, R> sheet, R... things) {
        List<Row<K, R>> rows = new ArrayList<>();
        for (R thing : things) {
            rows.add(row(sheet, thing));
        }
        return of(office, door, mode, rows);
    }

    public static <K extends Comparable<K>, R> Row<K, R> row(Sheet<K, R> sheet, R thing) {
        Map<String, String> texts = new HashMap<>();
        List<String> cells = sheet.write(thing);
        for (int at = 0; at < cells.size(); at++) {
            texts.put(sheet.names().get(at), cells.get(at));
        }
        return sheet.row(texts);
    }

    public static <K extends Comparable<K>, R> Taking<K, R> of(
            AnOffice office, Door<K, R> door, Mode mode, List<Row<K, R>> rows) {
        return of(office, door, mode, rows, any -> 0);
    }

    public static <K extends Comparable<K>, R> Taking<K, R> of(
            AnOffice office,
            Door<K, R> door,
            Mode mode,
            List<Row<K, R>> rows,
            ToIntFunction<Predicate<K>> afterwards) {
        List<Problem> problems = new ArrayList<>();
        Iterator<Row<K, R>> each = rows.iterator();
        Totals totals =
                office.register()
                        .write(
                                Totals::isSound,
                                () ->
                                        door.open(mode, (row, why) -> problems.addAll(why))
                                                .take(
                                                        () ->
                                                                each.hasNext()
                                                                        ? Optional.of(each.next())
                                                                        : Optional.empty(),
                                                        afterwards));
        return new Taking<>(totals, problems);
    }

    /** What spoke against the rows, as {@code column:reason}. */
    public List<String> told() {
        return problems.stream()
                .map(problem -> problem.column() + ":" + problem.failure().reason())
                .toList();
    }
}
