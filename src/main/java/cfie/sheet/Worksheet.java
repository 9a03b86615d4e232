package cfie.sheet;

import cfie.value.Flaw;
import cfie.value.InvalidValue;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** The rows of one worksheet, as its cells show them: formulas by what came of them. */
final class Worksheet implements Table {
    private static final int MOST_COLUMNS = 1_000;
    private static final int MOST_ROWS = 1 << 20;
    // What spreadsheets show themselves where they cannot calculate.
    private static final String NOT_CALCULATED = "#CALC!";

    private final Workbook book;
    private final String name;
    private final Part part;
    private int line;
    private List<String> cells = List.of();
    private BitSet numbers = new BitSet();
    private int length;

    Worksheet(Workbook book, String name, Part part) {
        this.book = book;
        this.name = name;
        this.part = part;
    }

    /** Passes over that many rows. */
    void skip(int rows) {
        for (int left = rows; left > 0; left--) {
            nextFilled();
        }
    }

    @Override
    public double share() {
        return part.share();
    }

    @Override
    public Optional<Line> next() {
        while (!part.closes("sheetData") && part.next()) {
            if (part.opens("row")) {
                return Optional.of(row());
            }
        }
        return Optional.empty();
    }

    private Line row() {
        line = part.number("r", line + 1);
        InvalidValue.unless(line > 0 && line <= MOST_ROWS, Flaw.BOOK_DAMAGED);
        cells = new ArrayList<>();
        numbers = new BitSet();
        length = 0;
        int column = 0;
        while (part.next() && !part.closes("row")) {
            if (part.opens("c")) {
                String address = part.attribute("r");
                column = address.isEmpty() ? column : Address.column(address);
                read(column++);
            }
        }
        return new Line(line, cells, numbers);
    }

    private void read(int column) {
        String type = part.attribute("t");
        int style = part.number("s", -1);
        String value = "";
        boolean isFormula = false;
        boolean isCalculated = false;
        while (part.next() && !part.closes("c")) {
            if (part.opens("v")) {
                value = part.text();
                isCalculated = true;
            } else if (part.opens("is")) {
                value = part.pieces();
            } else if (part.opens("f")) {
                isFormula = true;
            }
        }
        boolean isText = type.equals("str") && isCalculated;
        boolean isEmpty = value.isBlank() && !isText;
        put(column, isEmpty ? isFormula ? NOT_CALCULATED : "" : shown(column, type, style, value));
    }

    private String shown(int column, String type, int style, String value) {
        return switch (type) {
            case "s" -> book.texts().text(Part.number(value));
            case "str" -> Part.unescaped(value);
            case "inlineStr", "e" -> value;
            case "b" -> value.strip().matches("1|true") ? "yes" : "no";
            case "d" -> Calendar.said(value.strip());
            default ->
                    book.calendar().isDay(style)
                            ? book.calendar().day(value)
                            : number(column, value);
        };
    }

    private String number(int column, String value) {
        InvalidValue.unless(column >= 0, Flaw.BOOK_DAMAGED);
        numbers.set(column);
        return Amount.text(value);
    }

    private void put(int column, String text) {
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

    @Override
    public long line() {
        return Math.max(line, 1);
    }

    @Override
    public Optional<String> worksheet() {
        return Optional.of(name);
    }

    @Override
    public char separator() {
        return ',';
    }

    @Override
    public void close() {
        part.close();
        book.close();
    }
}
