package cfie.cli;

import cfie.store.Register;
import java.util.function.Supplier;

/** Lists what the register holds of one kind. */
final class ListCommand extends Verb {
    private final Supplier<Kind> kind;
    private final Filters filters = new Filters(this);
    private final Publicity publicity = new Publicity(this);
    private final Word<Format> format =
            option("--format", "FORMAT", oneOf(Format.class), Format.TABLE);

    ListCommand() {
        kind = argument("KIND", "argument.kind", oneOf(Kind.class))::value;
    }

    /** Of that kind. */
    ListCommand(Kind only) {
        kind = () -> only;
    }

    @Override
    Exit run(Register register) {
        Listing bare = Listing.of(kind.get(), register, filters.selection());
        Listing listing =
                publicity.of(
                        kind.get() == Kind.PROJECTS
                                ? bare.withDays("withdrawn_on", register.decisions().withdrawals())
                                : bare);
        new Presentation(root().texts(), desk().out(), Screen.of(desk()))
                .show(listing, format.value());
        return Exit.DONE;
    }
}
