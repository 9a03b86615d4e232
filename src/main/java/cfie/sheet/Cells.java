package cfie.sheet;

import cfie.domain.ledger.Problem;
import cfie.table.FailedFormula;
import cfie.table.Formula;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import java.util.List;
import java.util.Optional;

/** The cells of one row, read; a blank cell is not there. */
final class Cells {
    private final List<ReadColumn> columns;
    private final Object[] values;

    private Cells(List<ReadColumn> columns) {
        this.columns = columns;
        this.values = new Object[columns.size()];
    }

    /** Reads every cell; what cannot be read is told, and the others are read all the same. */
    static Cells read(
            List<ReadColumn> columns, List<String> texts, long line, List<Problem> problems) {
        Cells cells = new Cells(columns);
        for (int at = 0; at < columns.size(); at++) {
            try {
                cells.take(at, Formula.unmarked(trimmed(texts.get(at))));
            } catch (InvalidValue flaw) {
                problems.add(new Problem(line, columns.get(at).column().name(), flaw));
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

    <T> T value(Column<T> column) {
        return find(column).orElseThrow();
    }
}
