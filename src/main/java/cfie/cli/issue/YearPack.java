package cfie.cli.issue;

import cfie.cli.command.Root;
import cfie.cli.command.Stages;
import cfie.cli.file.Destination;
import cfie.cli.file.Drafts;
import cfie.cli.file.Hashes;
import cfie.cli.file.OutArchive;
import cfie.cli.file.OutFile;
import cfie.cli.file.Outputs;
import cfie.cli.kind.Kind;
import cfie.cli.kind.Listing;
import cfie.cli.screen.Progress;
import cfie.domain.figures.YearFigures;
import cfie.domain.issued.Closing;
import cfie.domain.ledger.Selection;
import cfie.press.Printer;
import cfie.procedure.year.CompareYears;
import cfie.report.HtmlReport;
import cfie.report.PdfReport;
import cfie.store.Register;
import cfie.store.whole.Contents;
import cfie.value.AcademicYear;
import cfie.value.Unavailable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that an office keeps of a year in one folder: certificates and actas as {@code certify} lays
 * them, the year in figures, everything of the year in CSV, the whole register, and the SHA-256
 * sums of these files.
 */
record YearPack(Root root, Register register, Closing closing) {
    private static final String SUMS = "SHA256SUMS";

    static Path folder(Path out, AcademicYear year) {
        return out.resolve(year.slug());
    }

    /** How many files there are in it, the sums beside. */
    int in(Path out) {
        Selection whole = Selection.ofYear(closing.year());
        try (Destination to = Destination.open(Optional.of(out), Optional.empty())) {
            new Outputs(root, register, to, Printer.unsigned()).write(whole);
        }
        Path folder = folder(out, closing.year());
        report(folder);
        tables(folder.resolve("datos"), whole);
        archive(folder.resolve("registro.zip"));
        return sum(folder);
    }

    /** Counted by the tables, and stopped at any row. */
    private void tables(Path folder, Selection whole) {
        Progress progress =
                root.progress("progress.tables", Progress.Extent.of(() -> Kind.values().length));
        for (Kind kind : Kind.values()) {
            Listing listing = Listing.of(kind, register, whole);
            OutFile.write(
                    folder.resolve(kind.word() + ".csv"),
                    writer -> listing.heard(any -> progress.at(kind.ordinal())).csv(writer));
        }
        progress.done();
    }

    private void archive(Path file) {
        Contents contents = register.contents();
        Progress progress = root.progress("progress.backup", Progress.Extent.of(contents::rows));
        OutArchive.to(file).write(contents, root.desk().clock().instant(), progress::at);
        progress.done();
    }

    /** As the year was when it was closed: made again, it is the same. */
    private void report(Path folder) {
        Stages stages = new Stages(root);
        YearFigures figures =
                new CompareYears(register, stages)
                        .of(
                                new YearFigures.Scope(
                                        closing.year(), Optional.empty(), closing.closedOn()));
        stages.done();
        OutFile.write(folder.resolve("informe.html"), HtmlReport.of(figures));
        root.host().goOn();
        OutFile.write(folder.resolve("informe.pdf"), PdfReport.of(figures));
    }

    private int sum(Path folder) {
        List<Path> files = files(folder);
        Progress progress = root.progress("progress.sums", Progress.Extent.of(files::size));
        OutFile.write(
                folder.resolve(SUMS),
                writer -> {
                    long summed = 0;
                    for (Path file : files) {
                        String name = slashed(folder.relativize(file));
                        writer.print(Hashes.ofFile(file) + "  " + name + "\n");
                        progress.at(++summed);
                    }
                });
        progress.done();
        return files.size();
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.equals(folder.resolve(SUMS)))
                    .filter(file -> !Drafts.isOne(file))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException refused) {
            throw new Unavailable(Unavailable.Reason.FILE_UNREADABLE, folder);
        }
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }
}
