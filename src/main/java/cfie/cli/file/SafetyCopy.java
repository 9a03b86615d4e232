package cfie.cli.file;

import cfie.archive.OwnersOnly;
import cfie.cli.command.Command;
import cfie.cli.command.Word;
import cfie.cli.screen.Progress;
import cfie.store.Register;
import cfie.store.whole.Contents;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import cfie.value.OneLine;
import cfie.value.Unavailable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the register held before a command changes much of it: of each reason, the last are kept.
 */
public final class SafetyCopy {
    private static final int KEPT = 10;
    private static final int MOST = 1_000;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss.SSS'Z'").withZone(ZoneOffset.UTC);
    private static final String BEGINNING = "\\d{4}-\\d\\d-\\d\\dT\\d\\d-\\d\\d-\\d\\d\\.\\d{3}Z-";

    private final Command command;
    private final Word<Optional<Integer>> keep;
    private final String reason;
    private Optional<Instant> moment = Optional.empty();

    /**
     * @param reason one word, for the names of the files
     */
    public SafetyCopy(Command command, String reason) {
        this.command = command;
        this.keep = command.option("--keep-backups", "N", SafetyCopy::count);
        this.reason = reason;
    }

    private static int count(String typed) {
        boolean isCount = typed.matches("[0-9]{1,4}") && Integer.parseInt(typed) <= MOST;
        InvalidValue.unless(
                isCount, Flaw.BACKUPS_COUNT, OneLine.shown(typed), Integer.toString(MOST));
        return Integer.parseInt(typed);
    }

    /** Before what was done is kept: what another look at the register still sees. */
    public Optional<Path> take(Register underWay) {
        if (kept() == 0) {
            return Optional.empty();
        }
        try (Register before = underWay.beside()) {
            return take(before.contents());
        }
    }

    /** Once for each command, also where it has to begin anew. */
    public Optional<Path> take(Contents contents) {
        int kept = kept();
        if (kept == 0) {
            return Optional.empty();
        }
        Instant now = moment.orElseGet(command.desk().clock()::instant);
        moment = Optional.of(now);
        Path folder = command.office().backups();
        Path file = folder.resolve(MOMENT.format(now) + "-" + reason + ".zip");
        try {
            Files.createDirectories(folder, OwnersOnly.folder(folder));
            Progress progress =
                    command.root().progress("progress.backup", Progress.Extent.of(contents::rows));
            OutArchive.to(file).write(contents, now, progress::at);
            progress.done();
            tidy(file, kept);
        } catch (IOException refused) {
            throw unwritable(folder);
        } catch (Unavailable refused) {
            throw refused.reason() == Unavailable.Reason.OUTPUT_UNWRITABLE
                    ? unwritable(folder)
                    : refused;
        }
        command.root().detail("detail.backup", file);
        return Optional.of(file);
    }

    private int kept() {
        return keep.value().orElseGet(() -> kept(command.office().isEnciphered()));
    }

    /**
     * How many, if nobody says. Copies are plain: beside an enciphered register there are some only
     * if somebody says so.
     */
    public static int kept(boolean isEnciphered) {
        return isEnciphered ? 0 : KEPT;
    }

    private static Unavailable unwritable(Path folder) {
        return new Unavailable(Unavailable.Reason.BACKUP_UNWRITABLE, folder);
    }

    /**
     * Only what bears a name of ours goes; never what was just written, whatever the clock says.
     */
    private void tidy(Path written, int kept) throws IOException {
        try (Stream<Path> files = Files.list(written.getParent())) {
            List<Path> old =
                    files.filter(this::isOurs)
                            .sorted(Comparator.comparing(Path::getFileName).reversed())
                            .skip(kept)
                            .filter(file -> !file.equals(written))
                            .toList();
            for (Path file : old) {
                Files.deleteIfExists(file);
            }
        }
    }

    private boolean isOurs(Path file) {
        return file.getFileName().toString().matches(BEGINNING + reason + "\\.zip");
    }
}
