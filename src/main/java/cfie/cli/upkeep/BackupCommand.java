package cfie.cli.upkeep;

import cfie.archive.Archive;
import cfie.archive.Manifest;
import cfie.cli.command.Agreement;
import cfie.cli.command.Exit;
import cfie.cli.command.Told;
import cfie.cli.command.Verb;
import cfie.cli.command.Word;
import cfie.cli.file.OutArchive;
import cfie.cli.file.Outlet;
import cfie.cli.screen.Progress;
import cfie.store.Register;
import cfie.store.whole.Contents;
import cfie.value.Refusal;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes everything that the register holds to one file. */
public final class BackupCommand extends Verb {
    private final Word<Path> file = argument("FILE", "argument.backup", Outlet::named);
    private final Agreement agreement = new Agreement(this);
    private final Told told = new Told(this);

    @Override
    public boolean isUndoable() {
        return false;
    }

    /** A backup may take the place of a backup, if somebody says so, and of nothing else. */
    @Override
    public Integer call() {
        Path named = file.value();
        if (Files.exists(named)) {
            if (!Archive.isOne(named)) {
                throw new Refusal(Refusal.Reason.BACKUP_KEEPS_OTHER, named);
            }
            if (!agreement.isGiven(root(), say("ask.backup", named))) {
                root().note("done.declined");
                return Exit.INTERRUPTED.code();
            }
        }
        return super.call();
    }

    @Override
    protected Exit run(Register register) {
        OutArchive out = OutArchive.to(file.value());
        Contents contents = register.contents();
        Progress progress = root().progress("progress.backup", Progress.Extent.of(contents::rows));
        Manifest manifest = out.write(contents, desk().clock().instant(), progress::at);
        progress.done();
        if (told.inJson()) {
            ManifestJson.tell(desk().out(), file.value(), manifest);
        } else {
            tell(
                    "done.backup",
                    office().address(),
                    file.value(),
                    manifest.tables().size(),
                    manifest.rows());
        }
        return Exit.DONE;
    }
}
