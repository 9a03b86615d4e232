package cfie.cli.view;

import cfie.cli.command.Exit;
import cfie.cli.command.Verb;
import cfie.cli.command.Word;
import cfie.cli.kind.Filters;
import cfie.cli.kind.Kind;
import cfie.cli.kind.Listing;
import cfie.cli.kind.Unknown;
import cfie.cli.screen.Format;
import cfie.cli.screen.Screen;
import cfie.domain.ledger.Selection;
import cfie.store.Register;
import java.util.Locale;
import java.util.function.Supplier;

/** Lists what the register holds of one kind. */
public final class ListCommand extends Verb {
    private final Supplier<Kind> kind;
    private final Filters filters = new Filters(this);
    private final Publicity publicity = new Publicity(this);
    private final Word<Format> format =
            option("--format", "FORMAT", oneOf(Format.class), Format.TABLE);

    public ListCommand() {
        kind = argument("KIND", "argument.kind", oneOf(Kind.class))::value;
    }

    /** Of that kind. */
    public ListCommand(Kind only) {
        kind = () -> only;
    }

    @Override
    protected Exit run(Register register) {
        Selection wanted = filters.selection(desk().today());
        Listing listing = publicity.of(more(Listing.of(kind.get(), register, wanted), register));
        boolean[] isAny = {false};
        new Presentation(root().texts(), desk().out(), Screen.of(desk()))
                .show(listing.heard(row -> isAny[0] = true), format.value());
        if (!isAny[0]) {
            root().note("note.nothing-found");
            Unknown.in(wanted, register).warn(root());
        }
        return Exit.DONE;
    }

    /** What a list tells beside what can be imported again. */
    private Listing more(Listing bare, Register register) {
        return switch (kind.get()) {
            case PROJECTS -> bare.withDays("withdrawn_on", register.decisions().withdrawals());
            case COUNTRIES -> bare.with("name", this::countryName);
            default -> bare;
        };
    }

    private String countryName(String code) {
        return new Locale("", code).getDisplayCountry(root().texts().language().locale());
    }
}
