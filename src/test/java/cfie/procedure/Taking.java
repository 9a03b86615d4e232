package cfie.procedure;

import cfie.domain.ledger.Problem;
import cfie.domain.ledger.Row;
import cfie.sheet.Sheet;
import cfie.testkit.AnOffice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/** Rows of a sheet, taken in: what became of them, and what spoke against them. */
record Taking<K extends Comparable<K>, R>(Totals totals, List<Problem> problems) {

    /** Makes the intake of a kind. */
    interface Door<K extends Comparable<K>, R> {
        Intake<K, R> open(Mode mode, Intake.Listener<K, R> listener);
    }

    /** Takes things as rows of their sheet, kept if all are sound. */
    @SafeVarargs
    static <K extends Comparable<K>, R> Taking<K, R> of(
            AnOffice office, Door<K, R> door, Mode mode, Sheet<K, R> sheet, R... things) {
        List<Row<K, R>> rows = new ArrayList<>();
        for (R thing : things) {
            rows.add(row(sheet, thing));
        }
        return of(office, door, mode, rows);
    }

    static <K extends Comparable<K>, R> Row<K, R> row(Sheet<K, R> sheet, R thing) {
        Map<String, String> texts = new HashMap<>();
        List<String> cells = sheet.write(thing);
        for (int at = 0; at < cells.size(); at++) {
            texts.put(sheet.names().get(at), cells.get(at));
        }
        return sheet.row(texts);
    }

    static <K extends Comparable<K>, R> Taking<K, R> of(
            AnOffice office, Door<K, R> door, Mode mode, List<Row<K, R>> rows) {
        return of(office, door, mode, rows, any -> 0);
    }

    static <K extends Comparable<K>, R> Taking<K, R> of(
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
    List<String> told() {
        return problems.stream()
                .map(problem -> problem.column() + ":" + problem.failure().reason())
                .toList();
    }
}
