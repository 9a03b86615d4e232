package cfie.cli.command;

import cfie.store.engine.FileKey;
import cfie.store.engine.Keyring;
import cfie.store.engine.Login;
import cfie.value.Unavailable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;

/** User, password and key, as the options say them or else other programs' variables. */
record Keys(
        Optional<String> user,
        Optional<Path> passwordFile,
        Optional<Path> keyFile,
        Surroundings surroundings)
        implements Keyring {
    @Override
    public Login login() {
        return new Login(
                user.or(() -> surroundings.variable("PGUSER")),
                passwordFile
                        .map(Keys::password)
                        .or(() -> surroundings.variable("CFIE_DB_PASSWORD"))
                        .or(() -> surroundings.variable("PGPASSWORD")));
    }

    @Override
    public Optional<FileKey> key() {
        return keyFile.map(FileKey::of);
    }

    /** The first line of the file. */
    private static String password(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.findFirst().filter(line -> !line.isEmpty()).orElseThrow();
        } catch (IOException | UncheckedIOException | NoSuchElementException unreadable) {
            throw new Unavailable(Unavailable.Reason.PASSWORD_UNREADABLE, file);
        }
    }
}
