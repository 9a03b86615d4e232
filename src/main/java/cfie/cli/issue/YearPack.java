package cfie.cli.issue;

import cfie.cli.command.Root;
import cfie.cli.file.Destination;
import cfie.cli.file.Hashes;
import cfie.cli.file.OutArchive;
import cfie.cli.file.OutFile;
import cfie.cli.file.Outputs;
import cfie.cli.kind.Kind;
import cfie.cli.kind.Listing;
import cfie.domain.figures.YearFigures;
import cfie.domain.issued.Closing;
import cfie.domain.ledger.Selection;
import cfie.press.Printer;
import cfie.procedure.CloseYear;
import cfie.procedure.CompareYears;
import cfie.report.HtmlReport;
import cfie.report.PdfReport;
import cfie.store.Register;
import cfie.value.AcademicYear;
import cfie.value.Unavailable;
import java.io.IOException;
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
        Selection whole = CloseYear.whole(closing.year());
        try (Destination to = Destination.open(Optional.of(out), Optional.empty())) {
            new Outputs(root, register, to, Printer.unsigned()).write(whole);
        }
        Path folder = folder(out, closing.year());
        report(folder);
        for (Kind kind : Kind.values()) {
            OutFile.write(
                    folder.resolve("datos").resolve(kind.word() + ".csv"),
                    writer -> Listing.of(kind, register, whole).csv(writer));
        }
        OutArchive.to(folder.resolve("registro.zip"))
                .write(register.contents(), root.desk().clock().instant(), rows -> {});
        return sum(folder);
    }

    /** As the year was when it was closed: made again, it is the same. */
    private void report(Path folder) {
        YearFigures figures =
                new CompareYears(register)
                        .of(
                                new YearFigures.Scope(
                                        closing.year(), Optional.empty(), closing.closedOn()));
        OutFile.write(folder.resolve("informe.html"), HtmlReport.of(figures));
        OutFile.write(folder.resolve("informe.pdf"), PdfReport.of(figures));
    }

    private static int sum(Path folder) {
        List<Path> files = files(folder);
        OutFile.write(
                folder.resolve(SUMS),
                writer ->
                        files.forEach(
                                file ->
                                        writer.print(
                                                Hashes.ofFile(file)
                                                        + "  "
                                                        + slashed(folder.relativize(file))
                                                        + "\n")));
        return files.size();
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.equals(folder.resolve(SUMS)))
                    .sorted()
                    .toList();
        } catch (IOException refused) {
            throw new Unavailable(Unavailable.Reason.FILE_UNREADABLE, folder);
        }
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }
}
