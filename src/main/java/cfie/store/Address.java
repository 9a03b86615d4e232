package cfie.store;

import cfie.value.Flaw;
import cfie.value.InvalidValue;
import cfie.value.OneLine;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Properties;
import java.util.regex.Pattern;

/** Where a register is: the path of an embedded file, without its ending. */
public record Address(Path path) {
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:.*");
    private static final String ENDING = ".mv.db";
    private static final String SETTINGS =
            ";DATABASE_TO_LOWER=TRUE;WRITE_DELAY=0;DEFAULT_NULL_ORDERING=HIGH"
                    + ";LOCK_TIMEOUT=10000;TRACE_LEVEL_FILE=0";

    /** Takes a plain path only: nothing in it may reach the database as a setting. */
    public static Address parse(String typed) {
        if (typed.isBlank()
                || SCHEME.matcher(typed).matches()
                || typed.codePoints().anyMatch(c -> c == ';' || c == '!' || c < ' ')) {
            throw refused(typed);
        }
        try {
            Path path = Path.of(typed).toAbsolutePath().normalize();
            if (path.getFileName() == null) {
                throw refused(typed);
            }
            return new Address(withoutEnding(path));
        } catch (InvalidPathException malformed) {
            throw refused(typed);
        }
    }

    public Path file() {
        return path.resolveSibling(path.getFileName() + ENDING);
    }

    /** Where a new register is made before it is moved into its place. */
    Address draft() {
        return new Address(path.resolveSibling(path.getFileName() + ".new"));
    }

    String url(Purpose purpose) {
        String extra =
                switch (purpose) {
                    case CREATING -> "";
                    case WRITING -> ";IFEXISTS=TRUE";
                    case READING -> ";IFEXISTS=TRUE;MAX_COMPACT_TIME=0";
                };
        return "jdbc:h2:file:" + path + SETTINGS + extra;
    }

    /** What a register is opened for: who only reads does not tidy the file up when closing. */
    enum Purpose {
        CREATING,
        WRITING,
        READING
    }

    /** The file has one user, without a name: hashing none spares a start ten milliseconds. */
    static Properties credentials() {
        Properties credentials = new Properties();
        credentials.setProperty("user", "");
        credentials.setProperty("password", "");
        return credentials;
    }

    private static Path withoutEnding(Path path) {
        String name = path.getFileName().toString();
        return name.endsWith(ENDING) && name.length() > ENDING.length()
                ? path.resolveSibling(name.substring(0, name.length() - ENDING.length()))
                : path;
    }

    private static InvalidValue refused(String typed) {
        return new InvalidValue(Flaw.REGISTER_ADDRESS, OneLine.shown(typed));
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
