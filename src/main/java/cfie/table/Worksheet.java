package cfie.table;

import java.util.Optional;

/** The rows of a worksheet of Excel's. */
final class Worksheet extends BookRows {
    private final ExcelBook book;

    Worksheet(ExcelBook book, String name, Part part) {
        super(book, name, part);
        this.book = book;
    }

    @Override
    public Optional<Line> next() {
        while (!part().closes("sheetData") && part().next()) {
            if (part().opens("row")) {
                read();
                return Optional.of(row());
            }
        }
        return Optional.empty();
    }

    private void read() {
        begin(part().number("r", number() + 1));
        int column = 0;
        while (part().next() && !part().closes("row")) {
            if (part().opens("c")) {
                String address = part().attribute("r");
                column = address.isEmpty() ? column : CellAddress.column(address);
                read(column++);
            }
        }
    }

    private void read(int column) {
        String type = part().attribute("t");
        int style = part().number("s", -1);
        String value = "";
        boolean isFormula = false;
        boolean isCalculated = false;
        while (part().next() && !part().closes("c")) {
            if (part().opens("v")) {
                value = part().text();
                isCalculated = true;
            } else if (part().opens("is")) {
                value = part().pieces();
            } else if (part().opens("f")) {
                isFormula = true;
            }
        }
        boolean isText = type.equals("str") && isCalculated;
        if (!value.isBlank() || isText) {
            show(column, type, style, value);
        } else if (isFormula) {
            put(column, NOT_CALCULATED);
        }
    }

    private void show(int column, String type, int style, String value) {
        switch (type) {
            case "s" -> put(column, book.texts().text(Part.number(value)));
            case "str" -> put(column, Part.unescaped(value));
            case "inlineStr", "e" -> put(column, value);
            case "b" -> put(column, value.strip().matches("1|true") ? "yes" : "no");
            case "d" -> put(column, Calendar.said(value.strip()));
            default -> {
                if (book.calendar().isDay(style)) {
                    put(column, book.calendar().day(value));
                } else {
                    putNumber(column, value);
                }
            }
        }
    }
}
