package cfie.cli.intake;

import cfie.cli.file.OutFile;
import cfie.cli.screen.Texts;
import cfie.domain.ledger.Problem;
import cfie.domain.ledger.Row;
import cfie.sheet.SheetFile;
import cfie.table.RowWriter;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The rows that were not taken, as they came, with what is wrong: to mend and import again. */
final class Rejects implements AutoCloseable {
    private static final String ERROR = "error";

    private final Optional<OutFile> file;
    private final Optional<RowWriter> writer;
    private final int width;
    private final SheetFile<?, ?> rows;
    private final Texts texts;

    private Rejects(Optional<OutFile> file, SheetFile<?, ?> rows, Texts texts) {
        List<String> names = rows.headerNames();
        boolean hadErrors = !names.isEmpty() && names.get(names.size() - 1).equals(ERROR);
        this.file = file;
        this.texts = texts;
        this.width = hadErrors ? names.size() - 1 : names.size();
        this.writer =
                file.map(
                        open ->
                                open.rows(
                                        ERROR,
                                        rows.dialect(),
                                        with(names.subList(0, width), ERROR),
                                        Set.of()));
        this.rows = rows;
    }

    /** They may not take the place of the file that they are from. */
    static void check(Optional<Path> rejected, Path path) {
        boolean isSame = rejected.map(Rejects::real).filter(real(path)::equals).isPresent();
        if (isSame) {
            throw new InvalidValue(Flaw.REJECTED_IN_PLACE, rejected.get());
        }
    }

    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException absent) {
            return file.toAbsolutePath().normalize();
        }
    }

    static Rejects to(Optional<Path> file, SheetFile<?, ?> rows, Texts texts) {
        return new Rejects(file.map(OutFile::open), rows, texts);
    }

    void row(Row<?, ?> row, List<Problem> problems) {
        writer.ifPresent(open -> open.original(with(padded(row.cells()), errors(problems))));
    }

    /**
     * Puts the file in its place: before the register keeps anything, since it may not be possible.
     */
    void keep() {
        writer.ifPresent(RowWriter::close);
        file.ifPresent(OutFile::keep);
    }

    private List<String> padded(List<String> cells) {
        List<String> padded = new ArrayList<>(cells);
        while (padded.size() < width) {
            padded.add("");
        }
        return padded.subList(0, width);
    }

    private String errors(List<Problem> problems) {
        return problems.stream()
                .map(
                        problem ->
                                (problem.column().isEmpty() ? "" : rows.title(problem) + ": ")
                                        + texts.say(problem.failure()))
                .collect(Collectors.joining(" · "));
    }

    private static List<String> with(List<String> cells, String last) {
        List<String> all = new ArrayList<>(cells);
        all.add(last);
        return all;
    }

    @Override
    public void close() {
        file.ifPresent(OutFile::close);
    }
}
