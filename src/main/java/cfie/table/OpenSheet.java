package cfie.table;

import cfie.value.Flaw;
import cfie.value.InvalidValue;
import java.util.Optional;

/** The rows of a worksheet of LibreOffice's, where one row or cell may stand for many alike. */
final class OpenSheet extends BookRows {
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final String CALC =
            "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0";
    private static final int FAR = 1 << 20;
    private static final int ROW = 100;
    private static final int MOST_REPEATED = 16 << 20;

    private int again;
    private long repeated;

    OpenSheet(Workbook book, String name, Part part) {
        super(book, name, part);
    }

    /** Blank rows are counted and not shown: below a table there are a million. */
    @Override
    public Optional<Line> next() {
        if (again > 0) {
            again--;
            return Optional.of(repeated());
        }
        while (!isAtEnd() && part().next()) {
            if (part().opens("table-row")) {
                int times = times("number-rows-repeated");
                read();
                if (length() > 0) {
                    repeat(times - 1);
                    return Optional.of(row());
                }
                begin(Math.min(number() + times - 1, MOST_ROWS));
            }
        }
        return Optional.empty();
    }

    private boolean isAtEnd() {
        return part().closes("table") && part().depth() < OpenBook.IN_TABLE;
    }

    private void repeat(int times) {
        again = times;
        repeated += (long) times * (length() + ROW);
        InvalidValue.unless(repeated <= MOST_REPEATED, Flaw.BOOK_TOO_LARGE);
    }

    private int times(String attribute) {
        int times = part().number(attribute, 1);
        InvalidValue.unless(times > 0, Flaw.BOOK_DAMAGED);
        return Math.min(times, FAR);
    }

    private void read() {
        begin(number() + 1);
        int column = 0;
        while (part().next() && !part().closes("table-row")) {
            if (part().opens("table-cell") || part().opens("covered-table-cell")) {
                int times = times("number-columns-repeated");
                Cell cell = cell();
                for (int at = 0; at < times && !cell.isBlank(); at++) {
                    show(cell, column + at);
                }
                column = Math.min(column + times, FAR);
            }
        }
    }

    /**
     * What a cell says.
     *
     * @param value as programs read it, if it is no text
     * @param text as it is shown
     */
    private record Cell(String type, String value, String text, boolean isFailed) {
        boolean isBlank() {
            return value.isBlank() && text.isBlank() && !isFailed;
        }
    }

    private Cell cell() {
        String type = part().attribute(OFFICE, "value-type");
        String value =
                switch (type) {
                    case "date" -> part().attribute("date-value");
                    case "boolean" -> part().attribute("boolean-value");
                    case "float", "percentage", "currency" -> part().attribute("value");
                    default -> part().attribute("string-value");
                };
        boolean isError = part().attribute(CALC, "value-type").equals("error");
        boolean isEmpty = type.isEmpty() && !part().attribute("formula").isEmpty();
        String text = text();
        boolean isFailed = isError || text.startsWith("Err:") || isEmpty && text.isBlank();
        return new Cell(type, value, text, isFailed || FailedFormula.left(text));
    }

    /** The paragraphs of a cell, without notes at its edge. */
    private String text() {
        StringBuilder text = new StringBuilder();
        int inside = part().depth();
        while (part().next() && part().depth() >= inside) {
            if (part().opens("p")) {
                text.append(text.isEmpty() ? "" : "\n").append(part().paragraph());
                InvalidValue.unless(
                        text.length() <= BoundedReader.LONGEST_ROW, Flaw.BOOK_TOO_LARGE);
            } else if (part().depth() > inside) {
                part().skip();
            }
        }
        return text.toString();
    }

    private void show(Cell cell, int column) {
        if (cell.isFailed) {
            put(column, FailedFormula.left(cell.text) ? cell.text : NOT_CALCULATED);
            return;
        }
        switch (cell.type) {
            case "float", "percentage", "currency" -> putNumber(column, cell.value);
            case "date" -> put(column, Calendar.said(cell.value.strip()));
            case "boolean" -> put(column, cell.value.equals("true") ? "yes" : "no");
            default -> put(column, cell.value.isEmpty() ? cell.text : cell.value);
        }
    }
}
