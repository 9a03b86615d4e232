package cfie.store;

import java.util.function.Supplier;

/** Where a register is: a file of one's own, or a database that several share. */
public sealed interface Address permits FileAddress, ServerAddress {
    /** Takes a path or a server's address: nothing else may reach a database as a setting. */
    static Address parse(String typed) {
        return parse(typed, () -> Login.UNSAID);
    }

    /**
     * @param login as whom, asked for only where the register is on a server
     */
    static Address parse(String typed, Supplier<Login> login) {
        boolean hasControls = typed.codePoints().anyMatch(c -> c < ' ');
        return typed.startsWith(ServerAddress.SCHEME) && !hasControls
                ? ServerAddress.of(typed, login)
                : FileAddress.of(typed);
    }

    /** A name for a folder: no other register has the same. */
    String name();
}
