package cfie.cli.command;

import cfie.cli.screen.Progress;
import cfie.procedure.Advance;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Shows how far work has come that goes in stages, each on the line of the one before. */
public final class Stages implements Advance {
    private final Root root;
    private Optional<Stage> current = Optional.empty();
    private Optional<Progress> progress = Optional.empty();

    public Stages(Root root) {
        this.root = root;
    }

    @Override
    public void at(Stage stage, long done, LongSupplier whole) {
        if (!current.equals(Optional.of(stage))) {
            done();
            current = Optional.of(stage);
            progress = Optional.of(root.progress(key(stage), Progress.Extent.of(whole)));
        }
        progress.ifPresent(line -> line.at(done));
    }

    private static String key(Stage stage) {
        return switch (stage) {
            case JUDGING -> "progress.judging";
            case ISSUING -> "progress.issuing";
            case RECORDING -> "progress.recording";
        };
    }

    /** The next stage begins anew, also if it is the same. */
    public void done() {
        progress.ifPresent(Progress::done);
        current = Optional.empty();
    }
}
