package cfie.cli;

import cfie.store.Register;
import java.util.Optional;

/** Lists what the register holds of one kind. */
final class ListCommand extends Verb {
    private final Word<Kind> kind;
    private final Filters filters = new Filters(this);
    private final Publicity publicity = new Publicity(this);
    private final Word<Format> format =
            option("--format", "FORMAT", oneOf(Format.class), Format.TABLE);

    ListCommand() {
        kind = argument("KIND", "argument.kind", oneOf(Kind.class));
    }

    /** Of one kind only. */
    ListCommand(Kind only) {
        kind = new Word<>(Optional.of(only), any -> only);
    }

    @Override
    Exit run(Register register) {
        Listing listing = publicity.of(Listing.of(kind.value(), register, filters.selection()));
        new Presentation(root().texts(), desk().out()).show(listing, format.value());
        return Exit.DONE;
    }
}
