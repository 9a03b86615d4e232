package cfie.cli.intake;

import cfie.cli.command.Exit;
import cfie.cli.command.ProblemList;
import cfie.cli.command.WritingVerb;
import cfie.cli.file.Hashes;
import cfie.cli.kind.Binding;
import cfie.cli.kind.Kind;
import cfie.cli.screen.Json;
import cfie.cli.screen.Language;
import cfie.domain.ledger.Change;
import cfie.domain.ledger.Difference;
import cfie.domain.ledger.Problem;
import cfie.domain.ledger.Subject;
import cfie.procedure.Mode;
import cfie.procedure.intake.CloseSchools;
import cfie.procedure.intake.CloseSchools.Closed;
import cfie.procedure.intake.Intake;
import cfie.procedure.intake.Kinds;
import cfie.procedure.intake.Totals;
import cfie.sheet.Sheet;
import cfie.sheet.SheetFile;
import cfie.store.Register;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import cfie.value.OneLine;
import cfie.value.SchoolCode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * An import of a file of one kind on its way: all of it, or nothing.
 *
 * @param verb the command that was asked for it
 * @param copy what is kept before schools are closed
 * @param closing whether so many may be closed
 */
public record FileImport(
        WritingVerb verb,
        Function<Register, Optional<Path>> copy,
        Predicate<Closed> closing,
        Said said) {
    /** What was asked for. */
    public record Said(
            Kind kind,
            String file,
            LocalDate day,
            Mode mode,
            Optional<Path> rejected,
            boolean keepGoing,
            boolean inJson) {}

    /** What is found while the rows are taken. */
    private record Hearing(ProblemList problems, Aside aside, ClosedSchools closed) {}

    /**
     * Takes the file, and tells what became of it.
     *
     * @param path where it can be read as often as it is needed
     */
    public Exit run(Register register, Path path) {
        Binding<?, ?> binding = Binding.imported(said.kind, said.day);
        if (said.mode == Mode.SYNC && said.kind != Kind.SCHOOLS) {
            throw new InvalidValue(Flaw.OPTION_UNUSABLE, "--mode", said.mode.word());
        } else if (said.mode == Mode.SYNC) {
            binding = Binding.allSchools(said.day);
        }
        Rejects.check(said.rejected, path);
        return take(register, binding, path);
    }

    private <K extends Comparable<K>, R> Exit take(
            Register register, Binding<K, R> binding, Path path) {
        AtomicReference<Hearing> heard = new AtomicReference<>();
        Totals totals = Totals.NONE;
        try {
            totals =
                    verb.write(
                            register,
                            taken -> isKept(heard.get()),
                            all -> changes(all, path),
                            () -> {
                                heard.set(hearing(register));
                                Totals taken = take(register, binding, path, heard.get());
                                heard.get().aside.end();
                                return copied(register, taken, heard.get());
                            });
        } catch (InvalidValue unreadable) {
            heard.get().problems.add(new Problem(1, "", unreadable));
        }
        Hearing last = heard.get();
        if (!last.closed.isAllowed()) {
            return Exit.INTERRUPTED;
        }
        last.aside.tell(verb.root());
        last.closed.tell(verb.root());
        result(totals, isKept(last));
        last.problems.tell(ending(totals));
        return last.problems.isEmpty() ? Exit.DONE : Exit.INPUT;
    }

    private Hearing hearing(Register register) {
        return new Hearing(
                new ProblemList(verb.root(), said.file),
                Aside.of(said.kind, register, said.day, verb.desk().today()),
                new ClosedSchools());
    }

    /** A list that closes schools is worth a copy of what there was, and maybe a question. */
    private Totals copied(Register register, Totals taken, Hearing heard) {
        boolean isWorthIt = said.mode == Mode.SYNC && taken.isAnythingNew();
        boolean isMeant = isWorthIt && isKept(heard) && !verb.isDryRun();
        if (isMeant && heard.closed.isAllowedBy(closing)) {
            copy.apply(register).ifPresent(heard.closed::copied);
        }
        return taken;
    }

    private boolean isKept(Hearing heard) {
        return (said.keepGoing || heard.problems.isEmpty()) && heard.closed.isAllowed();
    }

    /** Reads the file from its start, however often the work has to begin anew. */
    private <K extends Comparable<K>, R> Totals take(
            Register register, Binding<K, R> binding, Path path, Hearing hearing) {
        ProblemList problems = hearing.problems;
        boolean inSpanish = verb.root().texts().language() == Language.ES;
        Sheet<K, R> sheet = binding.reading().apply(register);
        try (SheetFile<K, R> rows = SheetFile.open(path, sheet, inSpanish)) {
            problems.isOf(rows);
            try (Rejects rejects = Rejects.to(said.rejected, rows, verb.root().texts())) {
                Headway headway = new Headway(verb.root(), rows::share);
                Intake<K, R> intake =
                        binding.door()
                                .open(
                                        new Kinds(register),
                                        said.mode,
                                        new Heard<>(problems, rejects, hearing.aside, headway));
                return keeping(
                        rejects,
                        headway.take(
                                intake,
                                rows::next,
                                seen ->
                                        closes(problems, headway.rows())
                                                ? close(register, seen, hearing)
                                                : 0));
            }
        }
    }

    /** The rejected rows are in their file before the register keeps anything. */
    private static Totals keeping(Rejects rejects, Totals totals) {
        rejects.keep();
        return totals;
    }

    /** Only a list that was read whole says which schools are gone. */
    private boolean closes(ProblemList problems, long rows) {
        if (said.mode == Mode.SYNC && problems.isEmpty() && rows == 0) {
            problems.add(new Problem(1, "", new InvalidValue(Flaw.LIST_WITHOUT_ROWS)));
        }
        return said.mode == Mode.SYNC && problems.isEmpty();
    }

    private <K> int close(Register register, Predicate<K> seen, Hearing hearing) {
        @SuppressWarnings("unchecked") // only schools are synchronised, and their keys are codes
        Predicate<SchoolCode> listed = (Predicate<SchoolCode>) seen;
        return hearing.closed.hear(new CloseSchools(register).run(listed));
    }

    /** One event for the whole file. */
    private List<Change> changes(Totals totals, Path path) {
        if (totals.added() + totals.updated() + totals.closed() == 0) {
            return List.of();
        }
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("file", OneLine.printable(said.file));
        told.put("sha256", Hashes.ofFile(path));
        told.put("mode", said.mode.word());
        told.putAll(counted(totals));
        return List.of(
                new Change(
                        Subject.NONE.and("list", said.kind.word()),
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

    /** What became of the good rows, if there are any. */
    private String ending(Totals totals) {
        if (totals.good() == 0) {
            return "import.nothing-good";
        }
        if (said.keepGoing) {
            return verb.isDryRun() ? "import.others-would" : "import.others-taken";
        }
        return "import.nothing-taken";
    }

    private void result(Totals totals, boolean isKept) {
        if (!said.inJson && !isKept) {
            if (totals.rows() > 0) {
                verb.tell("import.would", totals.rows(), totals.good(), totals.rejected());
            }
            return;
        }
        if (!said.inJson) {
            verb.tell(
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
        result.put("kind", said.kind.word());
        result.put("file", said.file);
        result.putAll(counted(totals));
        verb.desk().out().println(Json.line(result));
    }
}
