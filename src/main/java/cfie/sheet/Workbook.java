package cfie.sheet;

import static java.util.stream.Collectors.joining;

import cfie.value.Flaw;
import cfie.value.InvalidValue;
import cfie.value.OneLine;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A workbook on its way in: its worksheets, and which of them is read. */
abstract class Workbook implements AutoCloseable {
    private static final int MOST_SHEETS = 255;
    private static final int LOOKED_AT = 40;

    private final BookParts parts;
    private final List<Tab> tabs = new ArrayList<>();

    /**
     * A worksheet by its name.
     *
     * @param rank how well it hides; none is negative
     * @param rows begins with its first row
     */
    record Tab(String name, int rank, Supplier<BookRows> rows) {}

    Workbook(BookParts parts) {
        this.parts = parts;
    }

    /** What a workbook is of, the files in it tell. */
    static Workbook open(Path file) {
        BookParts parts = BookParts.of(file);
        try {
            Workbook book =
                    parts.has(OpenBook.CONTENT) ? new OpenBook(parts) : new ExcelBook(parts);
            book.read();
            InvalidValue.unless(!book.tabs.isEmpty(), Flaw.BOOK_NONE);
            book.tabs.sort(Comparator.comparingInt(Tab::rank));
            return book;
        } catch (InvalidValue unreadable) {
            parts.close();
            throw unreadable;
        }
    }

    /** Finds its worksheets, and what their cells refer to. */
    abstract void read();

    BookParts parts() {
        return parts;
    }

    void add(Tab tab) {
        InvalidValue.unless(tabs.size() < MOST_SHEETS, Flaw.BOOK_TOO_LARGE);
        tabs.add(tab);
    }

    /** A row of a worksheet that names columns, and how many of them. */
    private record Found(Tab tab, int rows, int known, boolean isWhole, boolean isFilled) {
        /** Whether it is read rather than the other one: the first that is whole and filled. */
        boolean isBefore(Found other) {
            return isWhole == other.isWhole
                    ? isWhole ? isFilled && !other.isFilled : known > other.known
                    : isWhole;
        }

        boolean isVisible() {
            return tab.rank() < 0;
        }
    }

    /**
     * The rows of the worksheet that has a header, from there on. Where none is whole, the one that
     * names most columns will say what it lacks; of two filled ones in sight neither is passed
     * over.
     */
    Table table(List<Column<?>> columns) {
        Found best = new Found(tabs.get(0), 0, 0, false, false);
        for (Tab tab : tabs) {
            Found found = found(tab, columns);
            InvalidValue.unless(
                    !(best.isFilled && found.isFilled && best.isVisible() && found.isVisible()),
                    Flaw.BOOK_TWO_TABLES,
                    OneLine.shown(best.tab.name()),
                    OneLine.shown(tab.name()));
            best = found.isBefore(best) ? found : best;
        }
        InvalidValue.unless(
                best.known > 0,
                Flaw.BOOK_WITHOUT_HEADER,
                OneLine.shown(tabs.stream().map(Tab::name).collect(joining(", "))),
                columns.stream().map(Column::name).collect(joining(", ")));
        BookRows rows = best.tab.rows().get();
        rows.skip(best.rows);
        return rows;
    }

    private static Found found(Tab tab, List<Column<?>> columns) {
        BookRows rows = tab.rows().get();
        try {
            return found(tab, rows, columns);
        } finally {
            rows.part().close();
        }
    }

    private static Found found(Tab tab, BookRows sheet, List<Column<?>> columns) {
        Found best = new Found(tab, 0, 0, false, false);
        Optional<Line> line = sheet.nextFilled();
        for (int rows = 0; rows < LOOKED_AT && line.isPresent() && !best.isWhole; rows++) {
            Header header = new Header(line.get(), columns, true);
            line = sheet.nextFilled();
            if (header.known() > best.known) {
                boolean isWhole = header.problems().isEmpty();
                boolean isFilled = isWhole && line.isPresent();
                best = new Found(tab, rows, header.known(), isWhole, isFilled);
            }
        }
        return best;
    }

    @Override
    public void close() {
        parts.close();
    }
}
