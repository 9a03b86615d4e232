package cfie.table;

import static java.util.stream.Collectors.joining;

import cfie.value.Flaw;
import cfie.value.InvalidValue;
import cfie.value.OneLine;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/** A workbook on its way in: its worksheets, and which of them is read. */
abstract class Workbook implements AutoCloseable {
    private static final int MOST_SHEETS = 255;

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

    /** The rows of a file that is one, from the header on. */
    static Table table(Path file, Sought sought) {
        Workbook book = open(file);
        try {
            return book.table(sought);
        } catch (InvalidValue unreadable) {
            book.close();
            throw unreadable;
        }
    }

    /** What a workbook is of, the files in it tell. */
    private static Workbook open(Path file) {
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

    /** A worksheet, and the row of it that names columns. */
    private record Found(Tab tab, HeaderRow header) {
        boolean isFilledInSight() {
            return header.isFilled() && tab.rank() < 0;
        }
    }

    /**
     * The rows of the worksheet that has a header, from there on. Where none is whole, the one that
     * names most columns will say what it lacks; of two filled ones in sight, well or badly spelt,
     * neither is passed over.
     */
    private Table table(Sought sought) {
        Found best = new Found(tabs.get(0), HeaderRow.NONE);
        for (Tab tab : tabs) {
            Found found = found(tab, sought);
            InvalidValue.unless(
                    !(best.isFilledInSight() && found.isFilledInSight()),
                    Flaw.BOOK_TWO_TABLES,
                    OneLine.shown(best.tab.name()),
                    OneLine.shown(tab.name()));
            best = found.header.isBefore(best.header) ? found : best;
        }
        InvalidValue.unless(
                best.header.meant() > 0,
                Flaw.BOOK_WITHOUT_HEADER,
                OneLine.shown(tabs.stream().map(Tab::name).collect(joining(", "))),
                String.join(", ", sought.titles()));
        BookRows rows = best.tab.rows().get();
        rows.skip(best.header.above());
        return rows;
    }

    private static Found found(Tab tab, Sought sought) {
        BookRows rows = tab.rows().get();
        try {
            return new Found(tab, HeaderRow.in(rows, sought));
        } finally {
            rows.part().close();
        }
    }

    @Override
    public void close() {
        parts.close();
    }
}
