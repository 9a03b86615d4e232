package cfie.cli.command;

import cfie.value.OneLine;
import cfie.value.Unavailable;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file whose first line is a password. */
public final class PasswordFile {
    private static final int LONGEST = 1024;

    private PasswordFile() {}

    /** Never an empty one: whoever has a password there did not mean none. */
    public static String password(Path file) {
        String line = line(file);
        if (line.isEmpty()) {
            throw unreadable(file);
        }
        return line;
    }

    /** Empty where the file is: what it opens may have been shut with an empty password. */
    public static String line(Path file) {
        try (Reader in = Files.newBufferedReader(file)) {
            char[] start = new char[LONGEST];
            int length = Math.max(0, in.read(start));
            return String.valueOf(start, 0, length).lines().findFirst().orElse("");
        } catch (IOException unreadable) {
            throw unreadable(file);
        }
    }

    private static Unavailable unreadable(Path file) {
        return new Unavailable(
                Unavailable.Reason.PASSWORD_UNREADABLE, OneLine.shown(file.toString()));
    }
}
