package cfie.sheet;

import cfie.domain.ledger.Problem;
import cfie.table.FailedFormula;
import cfie.table.Formula;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The cells of one row, read; a blank cell is not there. */
final class Cells {
    private final Map<Column<?>, Object> values = new IdentityHashMap<>();

    /** Reads every cell; what cannot be read is told, and the others are read all the same. */
    static Cells read(
            List<Column<?>> columns, List<String> texts, long line, List<Problem> problems) {
        Cells cells = new Cells();
        for (int at = 0; at < columns.size(); at++) {
            Column<?> column = columns.get(at);
            String text = Formula.unmarked(trimmed(texts.get(at)));
            try {
                cells.take(column, text);
            } catch (InvalidValue flaw) {
                problems.add(new Problem(line, column.name(), flaw));
            }
        }
        return cells;
    }

    /** Without the spaces around it, also those that do not break lines. */
    private static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isSpace(char letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter) || letter == 0xFEFF;
    }

    private void take(Column<?> column, String text) {
        InvalidValue.unless(!FailedFormula.left(text), Flaw.CELL_ERROR, text);
        if (!text.isEmpty()) {
            values.put(column, column.form().parse().apply(text));
        } else if (column.isRequired()) {
            throw new InvalidValue(Flaw.CELL_MISSING);
        }
    }

    @SuppressWarnings("unchecked") // the only writer puts what the column's own parser made
    <T> Optional<T> find(Column<T> column) {
        return Optional.ofNullable((T) values.get(column));
    }

    <T> T value(Column<T> column) {
        return find(column).orElseThrow();
    }
}
