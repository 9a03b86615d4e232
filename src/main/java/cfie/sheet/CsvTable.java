package cfie.sheet;

import cfie.value.Flaw;
import cfie.value.InvalidValue;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** The rows of a text, whose separator is found out. */
final class CsvTable implements Table {
    private static final List<Character> SEPARATORS = List.of(';', ',', '\t');
    private static final int HEADER_LENGTH = 20_000;

    private final BoundedReader reader;
    private final CSVParser parser;
    private final char separator;
    private final long size;
    private long line = 1;

    private CsvTable(TextFile file) throws IOException {
        this.separator = separatorOf(file);
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

    static CsvTable open(Path path) {
        try {
            return new CsvTable(TextFile.of(path));
        } catch (IOException | UncheckedIOException unreadable) {
            throw flawOf(unreadable);
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
            return Optional.of(new Line(line, records.next().toList()));
        } catch (UncheckedIOException broken) {
            throw flawOf(broken);
        }
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
    public char separator() {
        return separator;
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
