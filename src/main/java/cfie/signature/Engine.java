package cfie.signature;

import java.security.NoSuchAlgorithmException;
import java.security.Provider;
import java.security.Signature;
import java.util.Optional;
import org.conscrypt.Conscrypt;

/** What reckons the signatures: the native library where it loads, else Java's own. */
final class Engine {
    private static final Optional<Provider> NATIVE = loaded();

    private Engine() {}

    static Signature signature(String algorithm) throws NoSuchAlgorithmException {
        if (NATIVE.isPresent()) {
            try {
                return Signature.getInstance(algorithm, NATIVE.get());
            } catch (NoSuchAlgorithmException missing) {
                return Signature.getInstance(algorithm);
            }
        }
        return Signature.getInstance(algorithm);
    }

    static boolean isNative() {
        return NATIVE.isPresent();
    }

    private static Optional<Provider> loaded() {
        try {
            return Conscrypt.isAvailable()
                    ? Optional.of(Conscrypt.newProvider())
                    : Optional.empty();
        } catch (RuntimeException | LinkageError unloadable) {
            return Optional.empty();
        }
    }
}
