package cfie.table;

import java.util.List;

/** Writes rows of cells below their names. */
public interface RowWriter extends AutoCloseable {
    /** Cells that the register wrote. */
    void row(List<String> cells);

    /** Cells that came from a file, as they came. */
    void original(List<String> cells);

    /** Ends what is written; where it is written to stays open. */
    @Override
    void close();
}
