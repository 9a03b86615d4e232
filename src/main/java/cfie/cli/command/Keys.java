package cfie.cli.command;

import cfie.store.engine.FileKey;
import cfie.store.engine.Keyring;
import cfie.store.engine.Login;
import java.nio.file.Path;
import java.util.Optional;

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
                        .map(PasswordFile::password)
                        .or(() -> surroundings.variable("CFIE_DB_PASSWORD"))
                        .or(() -> surroundings.variable("PGPASSWORD")));
    }

    @Override
    public Optional<FileKey> key() {
        return keyFile.map(FileKey::of);
    }
}
