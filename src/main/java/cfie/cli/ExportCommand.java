package cfie.cli;

import cfie.sheet.BookWriter;
import cfie.sheet.RowWriter;
import cfie.store.Register;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import java.nio.file.Path;
import java.util.Optional;

/** Writes everything of one kind, in the columns that can be imported again. */
final class ExportCommand extends Verb {
    private final Word<Kind> kind = argument("KIND", "argument.kind", oneOf(Kind.class));
    private final Filters filters = new Filters(this);
    private final Word<Optional<Path>> out = option("--out", "FILE", Path::of);
    private final Publicity publicity = new Publicity(this);
    private final Word<Format> format =
            option("--format", "csv|json", oneOf(Format.class), Format.CSV);

    @Override
    Exit run(Register register) {
        Listing listing = publicity.of(Listing.of(kind.value(), register, filters.selection()));
        if (out.value().isEmpty()) {
            new Presentation(root().texts(), desk().out(), Screen.ENDLESS)
                    .show(listing, format.value());
        } else {
            write(listing, out.value().get());
            root().note("done.export", out.value().get());
        }
        return Exit.DONE;
    }

    /** A workbook where the file's name says so and no other form was asked for. */
    private void write(Listing listing, Path file) {
        if (!BookWriter.isNamed(file)) {
            OutFile.write(
                    file,
                    writer ->
                            new Presentation(root().texts(), writer, Screen.ENDLESS)
                                    .show(listing, format.value()));
            return;
        }
        InvalidValue.unless(
                format.value() == Format.CSV,
                Flaw.OPTION_UNUSABLE,
                "--format",
                format.value().word());
        try (OutFile book = OutFile.open(file)) {
            try (RowWriter rows = book.rows(kind.value().word(), ',', listing.names())) {
                listing.rows().each(rows::row);
            }
            book.keep();
        }
    }
}
