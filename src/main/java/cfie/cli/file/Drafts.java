package cfie.cli.file;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/** What files are written to, beside their places, before they are moved into them. */
public final class Drafts {
    private static final Pattern NAME =
            Pattern.compile("\\..+\\.cfie-[0-9a-f]+\\.tmp(\\.mv\\.db(\\.tempFile)?)?");
    private static final Duration FORSAKEN = Duration.ofHours(1);

    private Drafts() {}

    public static boolean isOne(Path file) {
        return NAME.matcher(file.getFileName().toString()).matches();
    }

    /** A name of its own at every try: others may be writing the same file. */
    static Path of(Path file) {
        String own = Long.toHexString(ThreadLocalRandom.current().nextLong());
        return file.resolveSibling("." + file.getFileName() + ".cfie-" + own + ".tmp");
    }

    /** One that is written to for long: who ends the program meanwhile leaves it to nobody. */
    static Path lasting(Path file) {
        Path draft = of(file);
        draft.toFile().deleteOnExit();
        return draft;
    }

    /**
     * Deletes what killed runs left beside a file that was just written: its time tells what is old
     * by the clock of whoever keeps the folder, since other machines may write there too.
     */
    public static void tidy(Path written) {
        try (DirectoryStream<Path> beside =
                Files.newDirectoryStream(written.getParent(), Drafts::isOne)) {
            Instant old = Files.getLastModifiedTime(written).toInstant().minus(FORSAKEN);
            for (Path draft : beside) {
                if (Files.getLastModifiedTime(draft).compareTo(FileTime.from(old)) < 0) {
                    Files.delete(draft);
                }
            }
        } catch (IOException | DirectoryIteratorException gone) {
            // somebody else tidies, or may: what is written is written all the same
            return;
        }
    }
}
