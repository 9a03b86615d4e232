package cfie.cli.intake;

import cfie.cli.command.Option;
import cfie.cli.command.Word;
import cfie.cli.command.WritingVerb;
import cfie.cli.kind.OneRow;
import cfie.domain.Deadline;
import cfie.domain.Due;
import cfie.domain.ledger.Change;
import cfie.domain.ledger.Difference;
import cfie.domain.ledger.Row;
import cfie.domain.ledger.Subject;
import cfie.procedure.Mode;
import cfie.store.Register;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A command that records one fact, as an import of one row would. */
public abstract class RecordingVerb extends WritingVerb {
    private final Option<Optional<LocalDate>> date = option("--date", "YYYY-MM-DD", this::day);
    private final Word<Mode> mode =
            option("--mode", "insert|update", oneOf(Mode.class), Mode.INSERT)
                    .described("mode.record");

    protected LocalDate date() {
        return date.value().orElseGet(desk()::today);
    }

    protected Mode mode() {
        return mode.value();
    }

    /** The help says under this key what the day is, where it is not today if none is said. */
    protected final void describeDate(String key) {
        date.described(key);
    }

    /** What the fact is about. */
    protected abstract Subject subject(Register register);

    /** What the ledger is told of it: everything, unless the verb keeps something to itself. */
    protected List<Difference> told(List<Difference> differences) {
        return differences;
    }

    /** What is worth a warning in what was just recorded, and not yet kept. */
    protected List<String> warnings(Register register) {
        return List.of();
    }

    /** That it comes after its last day, or on one that is still to come. */
    protected final List<String> untimeliness(Optional<Due> missed) {
        return Stream.concat(
                        DaysAhead.told(date(), desk().today(), root().texts()).stream(),
                        missed.map(this::late).stream())
                .toList();
    }

    private String late(Due missed) {
        Deadline.Key deadline = missed.deadline().orElseThrow().key();
        return say(
                missed.blocks() ? "warning.LATE_BLOCKS" : "warning.LATE",
                say("deadline." + deadline.what().name()),
                missed.lastDay().orElseThrow(),
                deadline.year());
    }

    /** Whether scripts rely on the result also where nothing changed. */
    protected boolean isAnswerAlwaysTold() {
        return false;
    }

    /** The day as a cell: blank if none was said, so that the same fact said again is unchanged. */
    protected String dated() {
        return date.value().map(LocalDate::toString).orElse("");
    }

    /** Takes the row, or stops with everything that speaks against it; tells which happened. */
    protected <K extends Comparable<K>, R> void record(
            Register register,
            OneRow.Door<K, R> door,
            Row<K, R> row,
            String key,
            Object... details) {
        record(register, door, () -> row, () -> tell(key, details));
    }

    /** The same, where what is told of it needs nothing of what was kept. */
    protected <K extends Comparable<K>, R> void record(
            Register register, OneRow.Door<K, R> door, Supplier<Row<K, R>> row, Runnable told) {
        record(register, door, row, any -> told.run());
    }

    /**
     * @param row made anew whenever the work begins anew
     * @param told what is said of a fact that is new
     */
    protected <K extends Comparable<K>, R> void record(
            Register register,
            OneRow.Door<K, R> door,
            Supplier<Row<K, R>> row,
            Consumer<OneRow> told) {
        if (mode.value() == Mode.SYNC) {
            throw new InvalidValue(Flaw.OPTION_UNUSABLE, "--mode", mode.value().word());
        }
        Taken taken = write(register, Taken::changes, () -> take(register, door, row.get()));
        taken.warnings.forEach(root()::warnInWords);
        if (taken.row.totals().added() > 0 || isAnswerAlwaysTold()) {
            told.accept(taken.row);
        } else if (taken.row.totals().updated() > 0) {
            tell("done.updated", taken.key);
        } else {
            tell("done.unchanged");
        }
    }

    private <K extends Comparable<K>, R> Taken take(
            Register register, OneRow.Door<K, R> door, Row<K, R> row) {
        OneRow one = OneRow.take(door, mode.value(), row);
        List<Change> changes =
                one.differences().isEmpty()
                        ? List.of()
                        : List.of(new Change(subject(register), told(one.differences())));
        return new Taken(one, row.cells().get(0), warnings(register), changes);
    }

    private record Taken(OneRow row, String key, List<String> warnings, List<Change> changes) {}
}
