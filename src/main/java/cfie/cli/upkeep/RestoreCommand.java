package cfie.cli.upkeep;

import cfie.archive.Archive;
import cfie.cli.command.Command;
import cfie.cli.command.Exit;
import cfie.cli.command.Office;
import cfie.cli.command.Told;
import cfie.cli.command.Word;
import cfie.cli.file.Drafts;
import cfie.cli.screen.Progress;
import cfie.store.engine.FileAddress;
import java.nio.file.Path;

/** Makes a register of a backup, in a place where there is none. */
public final class RestoreCommand extends Command {
    private final Word<Path> file = argument("FILE", "argument.backup", Path::of);
    private final Word<Boolean> dryRun = flag("-n", "--dry-run").described("dry-run.restore");
    private final Told told = new Told(this);

    @Override
    public Integer call() {
        Office office = office();
        root().detail("detail.register", office.address());
        try (Archive archive = Archive.open(file.value())) {
            Progress progress =
                    root().progress(
                                    "progress.restore",
                                    Progress.Extent.of(archive.manifest()::rows));
            root().farewell().work("interrupted.restoring");
            if (dryRun.value()) {
                office.rehearse(archive, progress::at);
            } else {
                office.restore(archive, progress::at);
            }
            progress.done();
            finish(office, archive);
        }
        return Exit.DONE.code();
    }

    private void finish(Office office, Archive archive) {
        if (dryRun.value()) {
            root().note("done.dry-run");
        } else if (office.address() instanceof FileAddress own) {
            Drafts.tidy(own.file());
        }
        if (told.inJson()) {
            ManifestJson.tell(desk().out(), file.value(), archive.manifest());
        } else {
            tell(
                    dryRun.value() ? "done.restore.sound" : "done.restore",
                    file.value(),
                    office.address(),
                    archive.manifest().rows(),
                    archive.manifest().moment());
        }
    }
}
