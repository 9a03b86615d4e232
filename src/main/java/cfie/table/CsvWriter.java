package cfie.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes rows of cells as UTF-8 CSV with LF, so that no spreadsheet takes a text for a formula. */
public final class CsvWriter implements RowWriter {
    private final CSVPrinter printer;

    public CsvWriter(Appendable out, Dialect dialect, List<String> names) {
        try {
            if (dialect.isMarked()) {
                out.append(TextFile.BOM);
            }
            this.printer =
                    CSVFormat.RFC4180
                            .builder()
                            .setDelimiter(dialect.separator())
                            .setRecordSeparator('\n')
                            .get()
                            .print(out);
            printer.printRecord(names);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    public CsvWriter(Appendable out, List<String> names) {
        this(out, Dialect.PLAIN, names);
    }

    @Override
    public void row(List<String> cells) {
        try {
            printer.printRecord(cells.stream().map(Formula::marked).toList());
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    @Override
    public void original(List<String> cells) {
        try {
            printer.printRecord(cells);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    @Override
    public void close() {
        try {
            printer.flush();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
