package cfie.cli;

import cfie.store.Register;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine;

/** Writes everything of one kind, in the columns that can be imported again. */
@CommandLine.Command(name = "export")
final class ExportCommand extends Verb {
    @CommandLine.Parameters(paramLabel = "KIND", descriptionKey = "argument.kind")
    private Kind kind;

    @CommandLine.Mixin private Filters filters;

    @CommandLine.Option(names = "--out", paramLabel = "FILE")
    private Optional<Path> out;

    @CommandLine.Option(names = "--format", defaultValue = "csv", paramLabel = "csv|json")
    private Format format;

    @Override
    Exit run(Register register) {
        Listing listing = Listing.of(kind, register, filters.selection());
        if (out.isEmpty()) {
            new Presentation(root().texts(), desk().out()).show(listing, format);
        } else {
            OutFile.write(
                    out.get(),
                    writer -> new Presentation(root().texts(), writer).show(listing, format));
            root().note("done.export", out.get());
        }
        return Exit.DONE;
    }
}
