package cfie.cli;

import cfie.domain.Problem;
import cfie.procedure.CloseSchools;
import cfie.procedure.Intake;
import cfie.procedure.Kinds;
import cfie.procedure.Mode;
import cfie.procedure.Totals;
import cfie.sheet.SheetFile;
import cfie.store.Register;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import cfie.value.SchoolCode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import picocli.CommandLine;

/** Imports a file of one kind: all of it, or nothing. */
@CommandLine.Command(name = "import")
final class ImportCommand extends WritingVerb {
    @CommandLine.Parameters(index = "0", paramLabel = "KIND", descriptionKey = "argument.kind")
    private Kind kind;

    @CommandLine.Parameters(index = "1", paramLabel = "FILE|-", descriptionKey = "argument.file")
    private String file;

    @CommandLine.Option(
            names = "--mode",
            paramLabel = "insert|update|sync",
            defaultValue = "insert")
    private Mode mode;

    @CommandLine.Option(names = "--rejected", paramLabel = "FILE")
    private Optional<Path> rejected;

    @CommandLine.Option(names = "--keep-going")
    private boolean keepGoing;

    @CommandLine.Option(names = "--date", paramLabel = "YYYY-MM-DD")
    private Optional<LocalDate> date;

    @CommandLine.Mixin private Told told;

    @Override
    Exit run(Register register) {
        Binding<?, ?> binding =
                Binding.of(kind, date.orElseGet(desk()::today))
                        .orElseThrow(
                                () -> new InvalidValue(Flaw.OPTION_UNUSABLE, "KIND", kind.word()));
        if (mode == Mode.SYNC && kind != Kind.SCHOOLS) {
            throw new InvalidValue(Flaw.OPTION_UNUSABLE, "--mode", mode.word());
        }
        try (Source source = Source.of(file, desk().in())) {
            checkRejected(source.path());
            return take(register, binding, source.path());
        }
    }

    private <K extends Comparable<K>, R> Exit take(
            Register register, Binding<K, R> binding, Path path) {
        ProblemList problems = new ProblemList(root(), file);
        Totals totals = Totals.NONE;
        try (SheetFile<K, R> rows = SheetFile.open(path, binding.sheet())) {
            rows.headerProblems().forEach(problems::add);
            try (Rejects rejects =
                    Rejects.to(rejected, rows.headerNames(), rows.separator(), root().texts())) {
                totals = write(register, binding, rows, problems, rejects);
            }
        } catch (InvalidValue unreadable) {
            problems.add(new Problem(1, "", unreadable));
        }
        result(totals);
        problems.tell(keepGoing && !isDryRun());
        return problems.isEmpty() ? Exit.DONE : Exit.INPUT;
    }

    private <K extends Comparable<K>, R> Totals write(
            Register register,
            Binding<K, R> binding,
            SheetFile<K, R> rows,
            ProblemList problems,
            Rejects rejects) {
        Progress progress = root().progress("progress.rows");
        Intake<K, R> intake =
                binding.door()
                        .open(
                                new Kinds(register),
                                mode,
                                (row, why) -> {
                                    why.forEach(problems::add);
                                    rejects.row(row, why);
                                });
        long[] read = {0};
        Totals totals =
                register.write(
                        any -> !isDryRun() && (keepGoing || problems.isEmpty()),
                        () ->
                                keeping(
                                        rejects,
                                        intake.take(
                                                () -> {
                                                    progress.at(++read[0]);
                                                    return rows.next();
                                                },
                                                seen ->
                                                        close(
                                                                register,
                                                                seen,
                                                                read[0] - 1,
                                                                problems))));
        progress.done();
        if (isDryRun()) {
            root().note("done.dry-run");
        }
        return totals;
    }

    /** The rejected rows are in their file before the register keeps anything. */
    private static Totals keeping(Rejects rejects, Totals totals) {
        rejects.keep();
        return totals;
    }

    private void checkRejected(Path path) {
        boolean isSame = rejected.map(ImportCommand::real).filter(real(path)::equals).isPresent();
        if (isSame) {
            throw new InvalidValue(Flaw.OPTION_UNUSABLE, "--rejected", rejected.get());
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
        if (mode != Mode.SYNC || !problems.isEmpty()) {
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
        result.put("kind", kind.word());
        result.put("file", file);
        result.put("rows", totals.rows());
        result.put("added", totals.added());
        result.put("updated", totals.updated());
        result.put("unchanged", totals.unchanged());
        result.put("closed", totals.closed());
        result.put("rejected", totals.rejected());
        desk().out().println(Json.line(result));
    }
}
