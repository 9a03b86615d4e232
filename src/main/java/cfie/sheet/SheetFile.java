package cfie.sheet;

import cfie.domain.ledger.Problem;
import cfie.domain.ledger.Row;
import cfie.table.Dialect;
import cfie.table.Line;
import cfie.table.Sought;
import cfie.table.Table;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import cfie.value.OneLine;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A file of rows on its way in: read once, row by row, in memory that does not grow with it. */
public final class SheetFile<K extends Comparable<K>, R> implements AutoCloseable {
    private final Sheet<K, R> sheet;
    private final Table table;
    private final Header header;
    private final Set<Column<?>> lacking;

    /** Where something stands in a workbook: {@code B7}, or its row where no cell is to blame. */
    public record Place(String worksheet, String cell) {}

    /** The columns of a sheet, as a file has them in its header. */
    private record Columns(List<Column<?>> all, boolean inSpanish) implements Sought {
        @Override
        public Named in(Line row, boolean isBook) {
            Header header = new Header(row, all, isBook, false);
            return new Named(
                    header.meant(),
                    header.problems().isEmpty(),
                    header.isMisspelt(),
                    header.isMostlyNames());
        }

        @Override
        public List<String> titles() {
            return all.stream().map(one -> one.title(inSpanish)).toList();
        }
    }

    /** The table stands at its header already. */
    private SheetFile(Table table, Sheet<K, R> sheet, boolean inSpanish) {
        this.sheet = sheet;
        this.table = table;
        this.header =
                table.nextFilled()
                        .map(first -> new Header(first, sheet.columns(), isBook(), inSpanish))
                        .orElseThrow(() -> new InvalidValue(Flaw.FILE_EMPTY));
        this.lacking = header.lacking();
    }

    /**
     * A text, or a workbook: its first bytes tell.
     *
     * @param inSpanish how columns are told where the header does not say in which language it is
     */
    public static <K extends Comparable<K>, R> SheetFile<K, R> open(
            Path path, Sheet<K, R> sheet, boolean inSpanish) {
        Table table = Table.open(path, new Columns(sheet.columns(), inSpanish));
        try {
            return new SheetFile<>(table, sheet, inSpanish);
        } catch (InvalidValue unreadable) {
            table.close();
            throw unreadable;
        }
    }

    private boolean isBook() {
        return table.worksheet().isPresent();
    }

    /** What is wrong with the header; then there are no rows. */
    public List<Problem> headerProblems() {
        return header.problems();
    }

    public List<String> headerNames() {
        return header.names();
    }

    /** How its rows stand there, or would in a text. */
    public Dialect dialect() {
        return table.dialect();
    }

    /** Where a problem stands in a workbook; in a text its line says enough. */
    public Optional<Place> place(Problem problem) {
        return table.worksheet()
                .map(name -> new Place(OneLine.shown(name), header.cellOf(problem)));
    }

    /** The column of a problem, as the file calls it. */
    public String title(Problem problem) {
        return header.titleOf(problem);
    }

    /** The next row; a file that breaks off ends with a row that says so. */
    public Optional<Row<K, R>> next() {
        if (!header.problems().isEmpty()) {
            return Optional.empty();
        }
        try {
            return table.nextFilled().map(this::row);
        } catch (InvalidValue broken) {
            Problem problem = new Problem(table.line(), "", broken);
            header.problems().add(problem);
            return Optional.of(new Row.Unreadable<>(table.line(), List.of(), List.of(problem)));
        }
    }

    private Row<K, R> row(Line read) {
        Line line = isBook() ? read.padded(header.names().size()) : read;
        List<Problem> misfits = header.misfits(line);
        if (!misfits.isEmpty()) {
            return new Row.Unreadable<>(line.line(), line.cells(), misfits);
        }
        List<String> cells = header.mended(line);
        return sheet.row(line.line(), cells, header.ordered(cells), lacking);
    }

    /** How much of the file was read, from 0 to 1. */
    public double share() {
        return table.share();
    }

    @Override
    public void close() {
        table.close();
    }
}
