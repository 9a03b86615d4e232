package cfie.cli;

import cfie.store.Register;
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
            OutFile.write(
                    out.value().get(),
                    writer ->
                            new Presentation(root().texts(), writer, Screen.ENDLESS)
                                    .show(listing, format.value()));
            root().note("done.export", out.value().get());
        }
        return Exit.DONE;
    }
}
