package cfie.table;

import cfie.value.Flaw;
import cfie.value.InvalidValue;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** The rows of a text, whose separator is found out. */
final class CsvTable implements Table {
    private static final List<Character> SEPARATORS = List.of(';', ',', '\t');
    private static final int HEADER_LENGTH = 20_000;

    private final BoundedReader reader;
    private final CSVParser parser;
    private final Dialect dialect;
    private final long size;
    private final String[] common = new String[1 << 12];
    private long line = 1;

    private CsvTable(TextFile file, char separator) throws IOException {
        this.dialect =
                file.isPlain() ? new Dialect(separator, false) : Dialect.ofSpreadsheet(separator);
        this.size = Files.size(file.path());
        this.reader = new BoundedReader(file.open());
        this.parser =
                CSVFormat.RFC4180
                        .builder()
                        .setDelimiter(separator)
                        .setIgnoreEmptyLines(false)
                        .get()
                        .parse(reader);
    }

    /** From the header on. */
    static CsvTable open(Path path, Sought sought) {
        try {
            TextFile file = TextFile.of(path);
            char separator = separatorOf(file, sought);
            int titles = titles(file, separator, sought);
            return new CsvTable(file, separator).from(titles);
        } catch (IOException | UncheckedIOException unreadable) {
            throw flawOf(unreadable);
        }
    }

    /** Behind that many rows; what cannot be read that far is not left open. */
    private CsvTable from(int rows) {
        try {
            skip(rows);
            return this;
        } catch (InvalidValue broken) {
            close();
            throw broken;
        }
    }

    private static int titles(TextFile file, char separator, Sought sought) throws IOException {
        try (CsvTable table = new CsvTable(file, separator)) {
            return HeaderRow.in(table, sought).above();
        }
    }

    @Override
    public Optional<Line> next() {
        line = parser.getCurrentLineNumber() + 1;
        try {
            var records = parser.iterator();
            if (!records.hasNext()) {
                return Optional.empty();
            }
            reader.rowEnded();
            String[] cells = records.next().values();
            Arrays.setAll(cells, at -> kept(cells[at]));
            return Optional.of(new Line(line, Arrays.asList(cells)));
        } catch (UncheckedIOException broken) {
            throw flawOf(broken);
        }
    }

    /** A text that many rows have in common is there once. */
    private String kept(String text) {
        int print = text.hashCode();
        int at = (print ^ print >>> 16) & common.length - 1;
        if (!text.equals(common[at])) {
            common[at] = text;
        }
        return common[at];
    }

    @Override
    public long line() {
        return line;
    }

    @Override
    public Optional<String> worksheet() {
        return Optional.empty();
    }

    /** Letters take an octet, or some of them more. */
    @Override
    public double share() {
        return (double) reader.all() / size;
    }

    @Override
    public Dialect dialect() {
        return dialect;
    }

    /** The one that parts most names of columns in one line, or else most of the first line. */
    private static char separatorOf(TextFile file, Sought sought) throws IOException {
        char[] start = new char[HEADER_LENGTH];
        int length;
        try (Reader reader = file.open()) {
            length = Math.max(reader.read(start), 0);
        }
        List<String> lines =
                new String(start, 0, length)
                        .lines()
                        .filter(line -> !line.isBlank())
                        .limit(HeaderRow.LOOKED_AT)
                        .toList();
        Comparator<Character> byNames = Comparator.comparingInt(mark -> known(lines, mark, sought));
        return SEPARATORS.stream()
                .max(byNames.thenComparing(mark -> inFirst(lines, mark)))
                .orElseThrow();
    }

    private static int known(List<String> lines, char mark, Sought sought) {
        Pattern separator = Pattern.compile(Character.toString(mark), Pattern.LITERAL);
        return lines.stream()
                .map(line -> new Line(1, List.of(separator.split(line, -1))))
                .mapToInt(line -> sought.in(line, false).meant())
                .max()
                .orElse(0);
    }

    private static long inFirst(List<String> lines, char mark) {
        return lines.stream().limit(1).flatMapToInt(String::chars).filter(c -> c == mark).count();
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
