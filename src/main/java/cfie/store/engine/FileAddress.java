package cfie.store.engine;

import cfie.value.Flaw;
import cfie.value.InvalidValue;
import cfie.value.OneLine;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/** The path of an embedded file, without its ending. */
public record FileAddress(Path path, Optional<FileKey> key) implements Address {
    private static final Pattern SCHEME =
            Pattern.compile("\\s*[A-Za-z][A-Za-z0-9+.-]+:.*", Pattern.DOTALL);
    private static final Pattern BEHIND_PLACE =
            Pattern.compile("(jdbc:[^?;@]*)[?;@].*", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final String ENDING = ".mv.db";
    private static final String ONLY = ";ACCESS_MODE_DATA=r";
    private static final int MEMORY_OF_RESULTS = 8;
    private static final String SETTINGS =
            ";DATABASE_TO_LOWER=TRUE;WRITE_DELAY=0;DEFAULT_NULL_ORDERING=HIGH"
                    + ";LOCK_TIMEOUT=10000;TRACE_LEVEL_FILE=0;QUERY_CACHE_SIZE=64"
                    + ";DB_CLOSE_ON_EXIT=FALSE;MAX_COMPACT_TIME=0";

    /** Of a register that is not enciphered. */
    public FileAddress(Path path) {
        this(path, Optional.empty());
    }

    static FileAddress of(String typed, Keyring keyring) {
        if (typed.isBlank()
                || SCHEME.matcher(typed).matches()
                || typed.codePoints().anyMatch(FileAddress::meansMore)) {
            throw refused(typed);
        }
        try {
            Path path = Path.of(typed).toAbsolutePath().normalize();
            if (path.getFileName() == null) {
                throw refused(typed);
            }
            return new FileAddress(withoutEnding(path), keyring.key());
        } catch (InvalidPathException malformed) {
            throw refused(typed);
        }
    }

    public Path file() {
        return path.resolveSibling(path.getFileName() + ENDING);
    }

    /** Where whoever has the register open says so. */
    Path note() {
        return path.resolveSibling(path.getFileName() + ".holder");
    }

    /** Where a new register is made before it is moved into its place: at every try elsewhere. */
    FileAddress draft() {
        String own = Long.toHexString(ThreadLocalRandom.current().nextLong());
        return new FileAddress(
                path.resolveSibling("." + path.getFileName() + ".cfie-" + own + ".tmp"), key);
    }

    String url(Door.Purpose purpose) {
        String extra =
                switch (purpose) {
                    case CREATING -> "";
                    case WRITING -> ";IFEXISTS=TRUE";
                    case READING -> ";IFEXISTS=TRUE" + (isSmall() ? ONLY : "");
                };
        String cipher = key.isPresent() ? ";CIPHER=AES" : "";
        return "jdbc:h2:" + OrderedPath.SCHEME + ":" + path + SETTINGS + cipher + extra;
    }

    /** Looking into a large one writes too, where it may be written to. */
    boolean isWrittenTo(Door.Purpose purpose) {
        return purpose != Door.Purpose.READING
                || !isSmall() && Files.isWritable(file()) && Files.isWritable(path.getParent());
    }

    /** Results that outgrow the memory go to the disk only where the engine may write. */
    private boolean isSmall() {
        return file().toFile().length() < Runtime.getRuntime().maxMemory() / MEMORY_OF_RESULTS;
    }

    /** The file has one user, without a name: hashing none spares a start ten milliseconds. */
    Properties credentials() {
        Properties credentials = new Properties();
        credentials.setProperty("user", "");
        credentials.setProperty("password", password());
        return credentials;
    }

    /** The engine takes the key of the file, a space, and the password of its user. */
    String password() {
        return key.map(one -> one.text() + " ").orElse("");
    }

    /** Signs with which an address of the engine says more than a path, or that nobody sees. */
    private static boolean meansMore(int sign) {
        return sign == ';'
                || sign == '!'
                || Character.isISOControl(sign)
                || Character.getType(sign) == Character.FORMAT
                || Character.getType(sign) == Character.LINE_SEPARATOR
                || Character.getType(sign) == Character.PARAGRAPH_SEPARATOR;
    }

    static Path withoutEnding(Path path) {
        String name = path.getFileName().toString();
        return name.endsWith(ENDING) && name.length() > ENDING.length()
                ? path.resolveSibling(name.substring(0, name.length() - ENDING.length()))
                : path;
    }

    /** Refuses without repeating what follows the place: it might be a password. */
    static InvalidValue refused(String typed) {
        return new InvalidValue(
                Flaw.REGISTER_ADDRESS,
                OneLine.shown(BEHIND_PLACE.matcher(typed).replaceFirst("$1…")));
    }

    @Override
    public String toString() {
        return path.toString();
    }

    @Override
    public String name() {
        return path.getFileName().toString();
    }
}
