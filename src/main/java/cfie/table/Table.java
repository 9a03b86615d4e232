package cfie.table;

import java.nio.file.Path;
import java.util.Optional;

/** The rows of a file, one after the other, whatever its form. */
public interface Table extends AutoCloseable {
    /** A text, or a workbook, from its header on: its first bytes tell which of them it is. */
    static Table open(Path file, Sought sought) {
        return FileKind.isWorkbook(file)
                ? Workbook.table(file, sought)
                : CsvTable.open(file, sought);
    }

    /** The next row, blank ones too; a file that breaks off is an invalid value. */
    Optional<Line> next();

    /** Where the last row that was asked for begins. */
    long line();

    /** The name of the worksheet, if it is one: then rows may be shorter than the header. */
    Optional<String> worksheet();

    /** How the rows stand in the file, or would in a text. */
    Dialect dialect();

    /** How much of it was read, from 0 to 1. */
    double share();

    @Override
    void close();

    default Optional<Line> nextFilled() {
        Optional<Line> next = next();
        while (next.filter(Line::isBlank).isPresent()) {
            next = next();
        }
        return next;
    }

    /** Passes over that many rows that are not blank. */
    default void skip(int rows) {
        for (int left = rows; left > 0; left--) {
            nextFilled();
        }
    }
}
