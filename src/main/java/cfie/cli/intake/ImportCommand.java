package cfie.cli.intake;

import cfie.cli.command.Choice;
import cfie.cli.command.Exit;
import cfie.cli.command.Told;
import cfie.cli.command.Word;
import cfie.cli.command.Words;
import cfie.cli.command.WritingVerb;
import cfie.cli.file.Outlet;
import cfie.cli.file.SafetyCopy;
import cfie.cli.file.Source;
import cfie.cli.kind.Kind;
import cfie.procedure.Mode;
import cfie.store.Register;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/** Imports a file of one kind: all of it, or nothing. */
public final class ImportCommand extends WritingVerb {
    private final Supplier<Kind> kind;
    private final Word<String> file;
    private final Word<Mode> mode =
            option("--mode", "insert|update|sync", oneOf(Mode.class), Mode.INSERT);
    private final Word<Optional<Path>> rejected = option("--rejected", "FILE", Outlet::rows);
    private final Word<Boolean> keepGoing = flag("--keep-going");
    private final Word<Optional<LocalDate>> date = option("--date", "YYYY-MM-DD", this::day);
    private final SafetyCopy copy = new SafetyCopy(this, "import");
    private final ClosingQuestion closing = new ClosingQuestion(this);
    private final Told told = new Told(this);
    private Optional<Source> source = Optional.empty();

    public ImportCommand() {
        kind = argument("KIND", "argument.kind", new Choice<>(Kind.class, Kind::isImported))::value;
        file = argument("FILE|-", "argument.file", Words::text);
    }

    /** Of that kind. */
    public ImportCommand(Kind only) {
        kind = () -> only;
        file = argument("FILE|-", "argument.file", Words::text);
    }

    /** Rejected rows go to a file, and so does a copy of what a list closes. */
    @Override
    public boolean isUndoable() {
        return rejected.value().isEmpty() && mode.value() != Mode.SYNC;
    }

    /** Asked once the register is closed again as it was, so that nobody waits for it meanwhile. */
    @Override
    public Integer call() {
        try {
            return asked();
        } finally {
            source.ifPresent(Source::close);
        }
    }

    private int asked() {
        int exit = super.call();
        while (closing.isOpen()) {
            root().farewell().rest("interrupted.nothing");
            if (!closing.ask(root())) {
                root().note("done.declined");
                return Exit.INTERRUPTED.code();
            }
            exit = super.call();
        }
        return exit;
    }

    @Override
    protected Exit run(Register register) {
        FileImport.Said said =
                new FileImport.Said(
                        kind.get(),
                        file.value(),
                        date.value().orElseGet(desk()::today),
                        mode.value(),
                        rejected.value(),
                        keepGoing.value(),
                        told.inJson());
        return new FileImport(this, copy::take, closing::allows, said).run(register, read());
    }

    /** What comes through a pipe comes once. */
    private Path read() {
        source = source.or(() -> Optional.of(Source.of(file.value(), desk().in())));
        return source.orElseThrow().path();
    }
}
