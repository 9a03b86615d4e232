package cfie.cli.view;

import cfie.cli.command.Exit;
import cfie.cli.command.Verb;
import cfie.cli.command.Word;
import cfie.cli.file.OutFile;
import cfie.cli.file.Outlet;
import cfie.cli.kind.Filters;
import cfie.cli.kind.Kind;
import cfie.cli.kind.Listing;
import cfie.cli.kind.Unknown;
import cfie.cli.screen.Format;
import cfie.cli.screen.Screen;
import cfie.domain.ledger.Selection;
import cfie.store.Register;
import cfie.table.BookWriter;
import cfie.table.Dialect;
import cfie.table.RowWriter;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import java.nio.file.Path;
import java.util.Optional;

/** Writes everything of one kind, in the columns that can be imported again. */
public final class ExportCommand extends Verb {
    private final Word<Kind> kind = argument("KIND", "argument.kind", oneOf(Kind.class));
    private final Filters filters = new Filters(this);
    private final Word<Outlet> out =
            option("--out", "FILE|-", Outlet::parse, Outlet.STANDARD).described("out.text");
    private final Publicity publicity = new Publicity(this);
    private final Word<Format> format =
            option("--format", "csv|json", oneOf(Format.class), Format.CSV);

    @Override
    public boolean isUndoable() {
        return out.value().file().isEmpty();
    }

    @Override
    protected Exit run(Register register) {
        Selection wanted = filters.selection(desk().today());
        boolean[] isAny = {false};
        Listing listing =
                publicity
                        .of(Listing.of(kind.value(), register, wanted))
                        .heard(row -> isAny[0] = true);
        Optional<Path> file = out.value().file();
        if (file.isEmpty()) {
            new Presentation(root().texts(), desk().out(), Screen.ENDLESS)
                    .show(listing, format.value());
        } else {
            write(listing, file.get());
            root().note("done.export", file.get());
        }
        if (!isAny[0]) {
            Unknown.in(wanted, register).warn(root());
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
            try (RowWriter rows =
                    book.rows(
                            kind.value().word(),
                            Dialect.PLAIN,
                            listing.names(),
                            listing.numbers())) {
                listing.rows().each(rows::row);
            }
            book.keep();
        }
    }
}
