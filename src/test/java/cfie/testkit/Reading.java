package cfie.testkit;

import cfie.domain.ledger.Problem;
import cfie.domain.ledger.Row;
import cfie.sheet.Sheet;
import cfie.sheet.SheetFile;
import cfie.table.Dialect;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A file read to its end: its header, what was wrong, and its rows. */
public record Reading<K extends Comparable<K>, R>(
        List<String> names, List<Problem> ofHeader, Dialect dialect, List<Row<K, R>> rows) {

    public static <K extends Comparable<K>, R> Reading<K, R> of(Sheet<K, R> sheet, String text) {
        return of(sheet, text.getBytes(StandardCharsets.UTF_8));
    }

    public static <K extends Comparable<K>, R> Reading<K, R> of(Sheet<K, R> sheet, byte[] bytes) {
        try {
            Path path = Files.createTempFile("sheet", ".csv");
            try {
                Files.write(path, bytes);
                return read(sheet, path);
            } finally {
                Files.delete(path);
            }
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private static <K extends Comparable<K>, R> Reading<K, R> read(Sheet<K, R> sheet, Path path) {
        try (SheetFile<K, R> file = SheetFile.open(path, sheet, false)) {
            List<Problem> ofHeader = List.copyOf(file.headerProblems());
            List<Row<K, R>> rows = new ArrayList<>();
            Optional<Row<K, R>> row = file.next();
            while (row.isPresent()) {
                rows.add(row.get());
                row = file.next();
            }
            return new Reading<>(file.headerNames(), ofHeader, file.dialect(), rows);
        }
    }

    /** The things that the readable rows say, to a register that holds none of them. */
    public List<R> things() {
        return readable().stream().map(row -> row.over(Optional.empty())).toList();
    }

    public List<Row.Readable<K, R>> readable() {
        List<Row.Readable<K, R>> readable = new ArrayList<>();
        for (Row<K, R> row : rows) {
            if (row instanceof Row.Readable<K, R> good) {
                readable.add(good);
            }
        }
        return readable;
    }

    /** What is wrong with the rows, as {@code line:column:reason}. */
    public List<String> problems() {
        List<String> told = new ArrayList<>();
        for (Row<K, R> row : rows) {
            if (row instanceof Row.Unreadable<K, R> bad) {
                bad.problems().forEach(problem -> told.add(told(problem)));
            }
        }
        return told;
    }

    public List<String> headerProblems() {
        return ofHeader.stream().map(Reading::told).toList();
    }

    private static String told(Problem problem) {
        return "%d:%s:%s".formatted(problem.line(), problem.column(), problem.failure().reason());
    }
}
