package cfie.store.engine;

import java.util.Optional;

/** As whom a shared register is opened; what is not said, the server's own settings say. */
public record Login(Optional<String> user, Optional<String> password) {
    public static final Login UNSAID = new Login(Optional.empty(), Optional.empty());

    /** Never the password. */
    @Override
    public String toString() {
        return user.orElse("");
    }
}
