package cfie.cli.view;

import cfie.cli.command.Command;
import cfie.cli.command.Word;
import cfie.cli.command.Words;
import cfie.cli.file.OutFile;
import cfie.cli.file.Outlet;
import cfie.cli.screen.Format;
import cfie.table.BookWriter;
import cfie.table.RowWriter;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import cfie.value.OneLine;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** Where figures go instead of the screen: a workbook where its name says so, else a CSV. */
final class FiguresFile {
    private final Word<Optional<Path>> out;

    /**
     * What is to be written.
     *
     * @param words how many columns stand before the amounts
     */
    record Figures(List<String> names, int words, Consumer<RowWriter> rows) {}

    FiguresFile(Words words) {
        out = words.option("--out", "FILE", FiguresFile::parse).described("out.figures");
    }

    /** A workbook or a text, as its name says. */
    private static Path parse(String typed) {
        Path file = Outlet.rows(typed);
        boolean isText = typed.toLowerCase(Locale.ROOT).endsWith(".csv");
        InvalidValue.unless(
                isText || BookWriter.isNamed(file), Flaw.FIGURES_FILE, OneLine.shown(typed));
        return file;
    }

    boolean isSaid() {
        return out.value().isPresent();
    }

    /** Whether people are to read it: then it speaks their language. */
    boolean isBook() {
        return out.value().filter(BookWriter::isNamed).isPresent();
    }

    /** Before anything is counted: figures are no list of names, and a file is of rows. */
    void check(Format format) {
        InvalidValue.unless(format != Format.IDS, Flaw.OPTION_UNUSABLE, "--format", format.word());
        InvalidValue.unless(
                !isSaid() || format != Format.JSON,
                Flaw.OPTIONS_APART,
                "--format " + format.word(),
                "--out");
    }

    void write(Command command, Figures figures) {
        Path file = out.value().orElseThrow();
        try (OutFile open = OutFile.open(file)) {
            try (RowWriter writer = open.figures("cfie", figures.names, figures.words)) {
                figures.rows.accept(writer);
            }
            open.keep();
        }
        command.root().note("done.export", file);
    }
}
