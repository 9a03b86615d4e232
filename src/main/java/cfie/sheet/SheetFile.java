package cfie.sheet;

import cfie.domain.Problem;
import cfie.domain.Row;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A file of rows on its way in: read once, row by row, in memory that does not grow with it. */
public final class SheetFile<K extends Comparable<K>, R> implements AutoCloseable {
    private static final List<Character> SEPARATORS = List.of(';', ',', '\t');
    private static final int HEADER_LENGTH = 20_000;

    private final Sheet<K, R> sheet;
    private final BoundedReader reader;
    private final CSVParser parser;
    private final Header header;
    private final char separator;
    private long line = 1;

    private SheetFile(TextFile file, Sheet<K, R> sheet) throws IOException {
        this.sheet = sheet;
        this.separator = separatorOf(file);
        this.reader = new BoundedReader(file.open());
        this.parser =
                CSVFormat.RFC4180
                        .builder()
                        .setDelimiter(separator)
                        .setIgnoreEmptyLines(false)
                        .get()
                        .parse(reader);
        this.header = new Header(headerCells(), sheet.columns());
    }

    public static <K extends Comparable<K>, R> SheetFile<K, R> open(Path path, Sheet<K, R> sheet) {
        try {
            return new SheetFile<>(TextFile.of(path), sheet);
        } catch (IOException | UncheckedIOException unreadable) {
            throw flawOf(unreadable);
        }
    }

    /** What is wrong with the header; then there are no rows. */
    public List<Problem> headerProblems() {
        return header.problems();
    }

    public List<String> headerNames() {
        return header.names();
    }

    public char separator() {
        return separator;
    }

    /** The next row; a file that breaks off ends with a row that says so. */
    public Optional<Row<K, R>> next() {
        if (!header.problems().isEmpty()) {
            return Optional.empty();
        }
        try {
            Optional<CSVRecord> record = record();
            while (record.filter(SheetFile::isBlank).isPresent()) {
                record = record();
            }
            return record.map(this::row);
        } catch (IOException | UncheckedIOException broken) {
            Problem problem = new Problem(line, "", flawOf(broken));
            header.problems().add(problem);
            return Optional.of(new Row.Unreadable<>(line, List.of(), List.of(problem)));
        }
    }

    private long begin = 1;

    private Optional<CSVRecord> record() throws IOException {
        begin = parser.getCurrentLineNumber() + 1;
        line = begin;
        var records = parser.iterator();
        if (!records.hasNext()) {
            return Optional.empty();
        }
        reader.rowEnded();
        return Optional.of(records.next());
    }

    private Row<K, R> row(CSVRecord record) {
        List<String> cells = record.toList();
        if (cells.size() != header.names().size()) {
            InvalidValue count =
                    new InvalidValue(
                            Flaw.CELLS_COUNT,
                            Integer.toString(cells.size()),
                            Integer.toString(header.names().size()));
            return new Row.Unreadable<>(begin, cells, List.of(new Problem(begin, "", count)));
        }
        return sheet.row(begin, cells, header.ordered(cells));
    }

    private List<String> headerCells() throws IOException {
        return record().filter(cells -> !isBlank(cells))
                .map(CSVRecord::toList)
                .orElseThrow(() -> new InvalidValue(Flaw.FILE_EMPTY));
    }

    private static boolean isBlank(CSVRecord record) {
        return record.stream().allMatch(String::isBlank);
    }

    /** The one that the header has most of. */
    private static char separatorOf(TextFile file) throws IOException {
        char[] start = new char[HEADER_LENGTH];
        int length;
        try (Reader reader = file.open()) {
            length = Math.max(reader.read(start), 0);
        }
        String first = new String(start, 0, length).lines().findFirst().orElse("");
        return SEPARATORS.stream()
                .max(Comparator.comparingLong(mark -> first.chars().filter(c -> c == mark).count()))
                .orElseThrow();
    }

    private static InvalidValue flawOf(Exception unreadable) {
        Throwable cause =
                unreadable instanceof UncheckedIOException ? unreadable.getCause() : unreadable;
        return cause instanceof BoundedReader.TooLong
                ? new InvalidValue(
                        Flaw.FILE_RECORD_TOO_LONG, Integer.toString(BoundedReader.LONGEST_ROW))
                : new InvalidValue(Flaw.FILE_QUOTING);
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
