package cfie.cli.batch;

import cfie.cli.command.Command;
import cfie.cli.command.Word;
import cfie.cli.command.Words;
import cfie.cli.screen.ReportFormat;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import java.io.InputStream;

/** Runs many command lines in one go, with the register open once. */
public final class BatchCommand extends Command {
    private final Word<String> file = argument("FILE|-", "argument.batch", Words::text);
    private final Word<Boolean> keepGoing = flag("--keep-going").described("keep-going.batch");
    private final Word<Boolean> atomic = flag("--atomic");
    private final Word<Boolean> dryRun = flag("-n", "--dry-run").described("dry-run.batch");
    private final Word<ReportFormat> format =
            option("--format", "json|table", oneOf(ReportFormat.class), ReportFormat.JSON)
                    .described("format.batch");

    private final Runner runner;

    /**
     * @param runner runs the words of a line
     */
    public BatchCommand(Runner runner) {
        this.runner = runner;
    }

    @Override
    public Integer call() {
        InvalidValue.unless(root().host().isAlone(), Flaw.LINE_IS_BATCH);
        boolean isInJson = format.value() == ReportFormat.JSON;
        Report report = new Report(root(), file.value(), isInJson);
        try (Lines lines = Lines.of(file.value(), desk().in());
                KeptOpen host = new KeptOpen(office(), !isInJson)) {
            run(lines, new Play(root(), runner, host, left()), report);
        }
        if (dryRun.value()) {
            root().note("done.dry-run");
        }
        return report.sum();
    }

    private void run(Lines lines, Play play, Report report) {
        if (atomic.value() || dryRun.value()) {
            new AllOrNothing(play, report, keepGoing.value(), dryRun.value()).run(lines);
        } else {
            new OneByOne(play, report, keepGoing.value()).run(lines);
        }
    }

    /** What a line may read itself: not the lines that come after it. */
    private InputStream left() {
        return file.value().equals("-") ? InputStream.nullInputStream() : desk().in();
    }
}
