package cfie.table;

/**
 * How rows stand in a text: what parts their cells, and whether a byte order mark tells that it is
 * UTF-8, without which spreadsheets take it for Windows-1252.
 */
public record Dialect(char separator, boolean isMarked) {
    public static final Dialect PLAIN = new Dialect(',', false);

    /** What comes from a spreadsheet goes back to it. */
    static Dialect ofSpreadsheet(char separator) {
        return new Dialect(separator, true);
    }
}
