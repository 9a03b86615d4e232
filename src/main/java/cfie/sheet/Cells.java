package cfie.sheet;

import cfie.domain.ledger.Problem;
import cfie.table.FailedFormula;
import cfie.table.Formula;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The cells of one row, read; a blank cell is not there. */
final class Cells {
    private final List<ReadColumn> columns;
    private final Object[] values;
    private final Set<Column<?>> lacking;

    private Cells(List<ReadColumn> columns, Object[] values, Set<Column<?>> lacking) {
        this.columns = columns;
        this.values = values;
        this.lacking = lacking;
    }

    /** Reads every cell; what cannot be read is told, and the others are read all the same. */
    static Cells read(
            List<ReadColumn> columns, List<String> texts, long line, List<Problem> problems) {
        Cells cells = new Cells(columns, new Object[columns.size()], Set.of());
        for (int at = 0; at < columns.size(); at++) {
            try {
                cells.take(at, Formula.unmarked(trimmed(texts.get(at))));
            } catch (InvalidValue flaw) {
                problems.add(new Problem(line, columns.get(at).column().name(), flaw));
            }
        }
        return cells;
    }

    /** The same, of a row in which there are no such columns. */
    Cells without(Set<Column<?>> columns) {
        return new Cells(this.columns, values, columns);
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

    private void take(int at, String text) {
        InvalidValue.unless(!FailedFormula.left(text), Flaw.CELL_ERROR, text);
        if (!text.isEmpty()) {
            values[at] = columns.get(at).value(text);
        } else if (columns.get(at).column().isRequired()) {
            throw new InvalidValue(Flaw.CELL_MISSING);
        }
    }

    @SuppressWarnings("unchecked") // the only writer puts what the column's own parser made
    <T> Optional<T> find(Column<T> column) {
        for (int at = 0; at < values.length; at++) {
            if (columns.get(at).column() == column) {
                return Optional.ofNullable((T) values[at]);
            }
        }
        return Optional.empty();
    }

    /** For a column whose blank cell says that there is none: a column that is lacking does not. */
    <T> Optional<T> find(Column<T> column, Optional<T> held) {
        return lacking.contains(column) ? held : find(column);
    }

    <T> T value(Column<T> column) {
        return find(column).orElseThrow();
    }
}
