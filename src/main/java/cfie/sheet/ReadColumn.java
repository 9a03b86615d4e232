package cfie.sheet;

/**
 * A column while it is read: what many rows have in common is read once, and kept once. Of each
 * text no more than one with the same print is remembered.
 */
final class ReadColumn {
    private static final int REMEMBERED = 1 << 10;

    private final Column<?> column;
    private final String[] texts = new String[REMEMBERED];
    private final Object[] values = new Object[REMEMBERED];

    ReadColumn(Column<?> column) {
        this.column = column;
    }

    Column<?> column() {
        return column;
    }

    /** What the text says, which may be what it said before. */
    Object value(String text) {
        int print = text.hashCode();
        int at = (print ^ print >>> 16) & REMEMBERED - 1;
        if (!text.equals(texts[at])) {
            values[at] = column.form().parse().apply(text);
            texts[at] = text;
        }
        return values[at];
    }
}
