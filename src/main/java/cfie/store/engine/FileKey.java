package cfie.store.engine;

import cfie.value.Unavailable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a register in a file is enciphered with; it stands in a file that only its owner reads. */
public record FileKey(String text) {
    // the engine stretches a key hardly at all, so a short one could be guessed
    private static final Pattern FORM = Pattern.compile("[!-~]{20,200}");

    private static final Set<PosixFilePermission> OF_OTHERS =
            EnumSet.of(
                    PosixFilePermission.GROUP_READ,
                    PosixFilePermission.GROUP_WRITE,
                    PosixFilePermission.OTHERS_READ,
                    PosixFilePermission.OTHERS_WRITE);

    /** The first line of the file. */
    public static FileKey of(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            String key = lines.findFirst().orElseThrow();
            if (isOpenToOthers(file)) {
                throw new Unavailable(Unavailable.Reason.KEY_EXPOSED, file);
            }
            if (!FORM.matcher(key).matches()) {
                throw new Unavailable(Unavailable.Reason.KEY_UNFIT, file);
            }
            return new FileKey(key);
        } catch (IOException | UncheckedIOException | NoSuchElementException unreadable) {
            throw new Unavailable(Unavailable.Reason.KEY_UNREADABLE, file);
        }
    }

    private static boolean isOpenToOthers(Path file) throws IOException {
        return Disk.isPosix(file)
                && Files.getPosixFilePermissions(file).stream().anyMatch(OF_OTHERS::contains);
    }

    /** Never the key. */
    @Override
    public String toString() {
        return "";
    }
}
