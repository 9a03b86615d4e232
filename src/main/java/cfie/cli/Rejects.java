package cfie.cli;

import cfie.domain.Problem;
import cfie.domain.Row;
import cfie.sheet.SheetWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The rows that were not taken, as they came, with what is wrong: to mend and import again. */
final class Rejects implements AutoCloseable {
    private static final String ERROR = "error";

    private final Optional<Path> file;
    private final int width;
    private final Texts texts;
    private final boolean hadErrors;
    private final StringBuilder text = new StringBuilder();
    private final SheetWriter writer;

    private Rejects(Optional<Path> file, List<String> names, char separator, Texts texts) {
        this.file = file;
        this.texts = texts;
        this.hadErrors = !names.isEmpty() && names.get(names.size() - 1).equals(ERROR);
        this.width = hadErrors ? names.size() - 1 : names.size();
        this.writer = new SheetWriter(text, separator, with(names.subList(0, width), ERROR));
    }

    static Rejects to(Optional<Path> file, List<String> names, char separator, Texts texts) {
        return new Rejects(file, names, separator, texts);
    }

    void row(Row<?, ?> row, List<Problem> problems) {
        if (file.isEmpty()) {
            return;
        }
        List<String> cells = new ArrayList<>(row.cells());
        while (cells.size() < width) {
            cells.add("");
        }
        String error =
                problems.stream()
                        .map(
                                problem ->
                                        (problem.column().isEmpty() ? "" : problem.column() + ": ")
                                                + texts.say(problem.failure()))
                        .collect(Collectors.joining(" · "));
        writer.original(with(cells.subList(0, width), error));
    }

    private static List<String> with(List<String> cells, String last) {
        List<String> all = new ArrayList<>(cells);
        all.add(last);
        return all;
    }

    @Override
    public void close() {
        file.ifPresent(
                path -> OutFile.write(path, text.toString().getBytes(StandardCharsets.UTF_8)));
    }
}
