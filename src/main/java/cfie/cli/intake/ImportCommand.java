package cfie.cli.intake;

import cfie.cli.command.Exit;
import cfie.cli.command.ProblemList;
import cfie.cli.command.Told;
import cfie.cli.command.Word;
import cfie.cli.command.Words;
import cfie.cli.command.WritingVerb;
import cfie.cli.file.Hashes;
import cfie.cli.file.SafetyCopy;
import cfie.cli.file.Source;
import cfie.cli.kind.Binding;
import cfie.cli.kind.Kind;
import cfie.cli.screen.Json;
import cfie.cli.screen.Progress;
import cfie.domain.ledger.Change;
import cfie.domain.ledger.Difference;
import cfie.domain.ledger.Problem;
import cfie.domain.ledger.Subject;
import cfie.procedure.CloseSchools;
import cfie.procedure.Intake;
import cfie.procedure.Kinds;
import cfie.procedure.Mode;
import cfie.procedure.Totals;
import cfie.sheet.SheetFile;
import cfie.store.Register;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import cfie.value.OneLine;
import cfie.value.SchoolCode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Imports a file of one kind: all of it, or nothing. */
public final class ImportCommand extends WritingVerb {
    private final Supplier<Kind> kind;
    private final Word<String> file;
    private final Word<Mode> mode =
            option("--mode", "insert|update|sync", oneOf(Mode.class), Mode.INSERT);
    private final Word<Optional<Path>> rejected = option("--rejected", "FILE", Path::of);
    private final Word<Boolean> keepGoing = flag("--keep-going");
    private final Word<Optional<LocalDate>> date = option("--date", "YYYY-MM-DD", this::day);
    private final SafetyCopy copy = new SafetyCopy(this, "import");
    private final Told told = new Told(this);

    private Optional<AbsentCountries> absent = Optional.empty();

    public ImportCommand() {
        kind = argument("KIND", "argument.kind", oneOf(Kind.class))::value;
        file = argument("FILE|-", "argument.file", Words::text);
    }

    /** Of that kind. */
    public ImportCommand(Kind only) {
        kind = () -> only;
        file = argument("FILE|-", "argument.file", Words::text);
    }

    @Override
    protected Exit run(Register register) {
        Binding<?, ?> binding = Binding.imported(kind.get(), date.value().orElseGet(desk()::today));
        if (mode.value() == Mode.SYNC && kind.get() != Kind.SCHOOLS) {
            throw new InvalidValue(Flaw.OPTION_UNUSABLE, "--mode", mode.value().word());
        }
        try (Source source = Source.of(file.value(), desk().in())) {
            checkRejected(source.path());
            return take(register, binding, source.path());
        }
    }

    private <K extends Comparable<K>, R> Exit take(
            Register register, Binding<K, R> binding, Path path) {
        AtomicReference<ProblemList> problems = new AtomicReference<>();
        Totals totals = Totals.NONE;
        try {
            totals =
                    write(
                            register,
                            taken -> isKept(problems.get()),
                            all -> changes(all, path),
                            () -> {
                                problems.set(new ProblemList(root(), file.value()));
                                Totals taken = take(register, binding, path, problems.get());
                                return copied(register, taken, problems.get());
                            });
        } catch (InvalidValue unreadable) {
            problems.get().add(new Problem(1, "", unreadable));
        }
        absent.filter(countries -> !countries.isEmpty())
                .ifPresent(countries -> root().warn("warning.COUNTRIES_ABSENT", countries));
        result(totals);
        problems.get().tell(keepGoing.value() && !isDryRun());
        return problems.get().isEmpty() ? Exit.DONE : Exit.INPUT;
    }

    /** A list that closes schools is worth a copy of what there was. */
    private Totals copied(Register register, Totals taken, ProblemList problems) {
        boolean isWorthIt = mode.value() == Mode.SYNC && taken.isAnythingNew();
        if (isWorthIt && isKept(problems) && !isDryRun()) {
            copy.take(register);
        }
        return taken;
    }

    private boolean isKept(ProblemList problems) {
        return keepGoing.value() || problems.isEmpty();
    }

    /** Reads the file from its start, however often the work has to begin anew. */
    private <K extends Comparable<K>, R> Totals take(
            Register register, Binding<K, R> binding, Path path, ProblemList problems) {
        try (SheetFile<K, R> rows = SheetFile.open(path, binding.sheet())) {
            problems.isOf(rows);
            absent = AbsentCountries.of(kind.get(), register, desk().today());
            try (Rejects rejects =
                    Rejects.to(
                            rejected.value(),
                            rows.headerNames(),
                            rows.separator(),
                            root().texts())) {
                Intake<K, R> intake =
                        binding.door()
                                .open(
                                        new Kinds(register),
                                        mode.value(),
                                        new Heard<>(problems, rejects, absent));
                return keeping(rejects, take(register, intake, rows, problems));
            }
        }
    }

    private <K extends Comparable<K>, R> Totals take(
            Register register, Intake<K, R> intake, SheetFile<K, R> rows, ProblemList problems) {
        Progress progress = root().progress("progress.rows");
        long[] read = {0};
        Totals totals =
                intake.take(
                        () -> {
                            progress.at(++read[0]);
                            return rows.next();
                        },
                        seen -> close(register, seen, read[0] - 1, problems));
        progress.done();
        return totals;
    }

    /** The rejected rows are in their file before the register keeps anything. */
    private static Totals keeping(Rejects rejects, Totals totals) {
        rejects.keep();
        return totals;
    }

    private void checkRejected(Path path) {
        boolean isSame =
                rejected.value().map(ImportCommand::real).filter(real(path)::equals).isPresent();
        if (isSame) {
            throw new InvalidValue(Flaw.OPTION_UNUSABLE, "--rejected", rejected.value().get());
        }
    }

    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException absent) {
            return file.toAbsolutePath().normalize();
        }
    }

    /** Only a list that was read whole says which schools are gone. */
    private <K> int close(Register register, Predicate<K> seen, long rows, ProblemList problems) {
        if (mode.value() != Mode.SYNC || !problems.isEmpty()) {
            return 0;
        }
        if (rows == 0) {
            problems.add(new Problem(1, "", new InvalidValue(Flaw.LIST_WITHOUT_ROWS)));
            return 0;
        }
        @SuppressWarnings("unchecked") // only schools are synchronised, and their keys are codes
        Predicate<SchoolCode> listed = (Predicate<SchoolCode>) seen;
        return new CloseSchools(register).run(listed);
    }

    /** One event for the whole file. */
    private List<Change> changes(Totals totals, Path path) {
        if (totals.added() + totals.updated() + totals.closed() == 0) {
            return List.of();
        }
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("file", OneLine.printable(file.value()));
        told.put("sha256", Hashes.ofFile(path));
        told.put("mode", mode.value().word());
        told.putAll(counted(totals));
        return List.of(
                new Change(
                        Subject.NONE.and("list", kind.get().word()),
                        told.entrySet().stream()
                                .map(one -> new Difference(one.getKey(), "", one.getValue() + ""))
                                .toList()));
    }

    private static Map<String, Object> counted(Totals totals) {
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("rows", totals.rows());
        counts.put("added", totals.added());
        counts.put("updated", totals.updated());
        counts.put("unchanged", totals.unchanged());
        counts.put("closed", totals.closed());
        counts.put("rejected", totals.rejected());
        return counts;
    }

    private void result(Totals totals) {
        if (!told.inJson()) {
            tell(
                    "done.import",
                    totals.rows(),
                    totals.added(),
                    totals.updated(),
                    totals.unchanged(),
                    totals.closed(),
                    totals.rejected());
            return;
        }
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("kind", kind.get().word());
        result.put("file", file.value());
        result.putAll(counted(totals));
        desk().out().println(Json.line(result));
    }
}
