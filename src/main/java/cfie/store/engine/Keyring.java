package cfie.store.engine;

import java.util.Optional;

/** What opening a register may ask for; each thing is looked for only where it is needed. */
@FunctionalInterface
public interface Keyring {
    /** As whom a register on a server is opened. */
    Login login();

    /** What a register in a file is enciphered with, if it is. */
    default Optional<FileKey> key() {
        return Optional.empty();
    }
}
