package cfie.store.engine;

/** Where a register is: a file of one's own, or a database that several share. */
public sealed interface Address permits FileAddress, ServerAddress {
    /** Takes a path or a server's address: nothing else may reach a database as a setting. */
    static Address parse(String typed) {
        return parse(typed, () -> Login.UNSAID);
    }

    /**
     * @param keyring asked only for what that kind of register needs
     */
    static Address parse(String typed, Keyring keyring) {
        boolean hasControls = typed.codePoints().anyMatch(Character::isISOControl);
        return typed.startsWith(ServerAddress.SCHEME) && !hasControls
                ? ServerAddress.of(typed, keyring)
                : FileAddress.of(typed, keyring);
    }

    /** A name for a folder: no other register has the same. */
    String name();
}
