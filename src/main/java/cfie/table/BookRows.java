package cfie.table;

import cfie.value.Flaw;
import cfie.value.InvalidValue;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** The rows of one worksheet, as its cells show them: formulas by what came of them. */
abstract class BookRows implements Table {
    static final int MOST_ROWS = 1 << 20;
    // What spreadsheets show themselves where they cannot calculate.
    static final String NOT_CALCULATED = "#CALC!";
    private static final int MOST_COLUMNS = 1_000;

    private final Workbook book;
    private final String name;
    private final Part part;
    private int line;
    private List<String> cells = List.of();
    private BitSet numbers = new BitSet();
    private int length;

    BookRows(Workbook book, String name, Part part) {
        this.book = book;
        this.name = name;
        this.part = part;
    }

    Part part() {
        return part;
    }

    /** The row of that number, empty so far. */
    void begin(int row) {
        begin(row, new ArrayList<>(), new BitSet());
        length = 0;
    }

    private void begin(int row, List<String> with, BitSet ofThem) {
        InvalidValue.unless(row > 0 && row <= MOST_ROWS, Flaw.BOOK_DAMAGED);
        line = row;
        cells = with;
        numbers = ofThem;
    }

    /** The row below that says the same again. */
    Line repeated() {
        begin(line + 1, cells, numbers);
        return row();
    }

    Line row() {
        return new Line(line, cells, numbers);
    }

    /** The number of the row that was begun last. */
    int number() {
        return line;
    }

    /** How many characters the row has. */
    int length() {
        return length;
    }

    void put(int column, String text) {
        if (text.isBlank()) {
            return;
        }
        InvalidValue.unless(column >= 0, Flaw.BOOK_DAMAGED);
        length += text.length();
        InvalidValue.unless(
                column < MOST_COLUMNS && length <= BoundedReader.LONGEST_ROW, Flaw.BOOK_TOO_LARGE);
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, text);
    }

    void putNumber(int column, String number) {
        put(column, Amount.text(number));
        numbers.set(column);
    }

    @Override
    public long line() {
        return Math.max(line, 1);
    }

    @Override
    public double share() {
        return part.share();
    }

    @Override
    public Optional<String> worksheet() {
        return Optional.of(name);
    }

    @Override
    public Dialect dialect() {
        return Dialect.ofSpreadsheet(';');
    }

    @Override
    public void close() {
        part.close();
        book.close();
    }
}
