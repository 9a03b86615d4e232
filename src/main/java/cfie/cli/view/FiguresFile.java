package cfie.cli.view;

import cfie.cli.command.Command;
import cfie.cli.command.Word;
import cfie.cli.command.Words;
import cfie.cli.file.OutFile;
import cfie.cli.file.Outlet;
import cfie.cli.screen.Format;
import cfie.table.RowWriter;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Where figures go instead of the screen: a workbook where its name says so, else a CSV. */
final class FiguresFile {
    private final Word<Optional<Path>> out;

    FiguresFile(Words words) {
        out = words.option("--out", "FILE", Outlet::rows).described("out.figures");
    }

    boolean isSaid() {
        return out.value().isPresent();
    }

    /**
     * @param words how many columns stand before the amounts
     */
    void write(
            Command command,
            Format format,
            List<String> names,
            int words,
            Consumer<RowWriter> rows) {
        boolean isOfRows = format == Format.TABLE || format == Format.CSV;
        InvalidValue.unless(isOfRows, Flaw.OPTION_UNUSABLE, "--format", format.word());
        Path file = out.value().orElseThrow();
        try (OutFile open = OutFile.open(file)) {
            try (RowWriter writer = open.figures("cfie", names, words)) {
                rows.accept(writer);
            }
            open.keep();
        }
        command.root().note("done.export", file);
    }
}
