package cfie.cli;

import cfie.store.Register;
import picocli.CommandLine;

/** Lists what the register holds of one kind. */
@CommandLine.Command(name = "list")
final class ListCommand extends Verb {
    @CommandLine.Parameters(paramLabel = "KIND", descriptionKey = "argument.kind")
    private Kind kind;

    @CommandLine.Mixin private Filters filters;

    @CommandLine.Option(names = "--format", defaultValue = "table", paramLabel = "FORMAT")
    private Format format;

    @Override
    Exit run(Register register) {
        Listing listing = Listing.of(kind, register, filters.selection());
        new Presentation(root().texts(), desk().out()).show(listing, format);
        return Exit.DONE;
    }
}
