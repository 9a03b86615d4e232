package cfie.cli;

import cfie.archive.Archive;
import cfie.store.Address;
import cfie.store.Contents;
import cfie.store.FileAddress;
import cfie.store.Login;
import cfie.store.Register;
import cfie.value.Unavailable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.Stream;

/** Finds the register and opens it; the only class of the command line that does. */
record Office(
        Optional<String> said,
        Optional<String> user,
        Optional<Path> passwordFile,
        Map<String, String> environment) {
    /** Begins to make ready what opening will need. */
    static void expect() {
        Register.expect();
    }

    Register open() {
        return Register.open(address());
    }

    Register read() {
        return Register.read(address());
    }

    /**
     * Creates the register or brings it up to date; whether it was created.
     *
     * @param beforeUpgrade is shown what an older one holds before anything changes
     */
    boolean create(Consumer<Contents> beforeUpgrade) {
        return Register.create(address(), beforeUpgrade);
    }

    /** Makes the register of an archive. */
    void restore(Archive archive, LongConsumer progress) {
        Register.restore(address(), archive, progress);
    }

    /** Does the same elsewhere, and throws it away. */
    void rehearse(Archive archive, LongConsumer progress) {
        Register.rehearse(address(), archive, progress);
    }

    /**
     * Where copies go that the tool makes by itself: beside a file, or among the user's own data.
     */
    Path backups() {
        if (address() instanceof FileAddress file) {
            return file.path().resolveSibling(file.path().getFileName() + "-backups");
        }
        return Path.of(data(), "cfie", "backups", address().name());
    }

    Address address() {
        return Address.parse(
                said.orElseGet(() -> variable("CFIE_DB").orElseGet(this::standard)), this::login);
    }

    private Login login() {
        return new Login(
                user.or(() -> variable("CFIE_DB_USER")).or(() -> variable("PGUSER")),
                passwordFile
                        .map(Office::password)
                        .or(() -> variable("CFIE_DB_PASSWORD"))
                        .or(() -> variable("PGPASSWORD")));
    }

    /** The first line of the file. */
    private static String password(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.findFirst().filter(line -> !line.isEmpty()).orElseThrow();
        } catch (IOException | UncheckedIOException | NoSuchElementException unreadable) {
            throw new Unavailable(Unavailable.Reason.PASSWORD_UNREADABLE, file);
        }
    }

    private String standard() {
        return data() + "/cfie/register";
    }

    private String data() {
        String home = variable("HOME").or(() -> variable("USERPROFILE")).orElse(".");
        return variable("LOCALAPPDATA")
                .or(() -> variable("XDG_DATA_HOME"))
                .orElse(home + "/.local/share");
    }

    /** A variable that is set to nothing is not set. */
    Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }
}
