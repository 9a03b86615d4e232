package cfie.signature;

import java.security.NoSuchAlgorithmException;
import java.security.Provider;
import java.security.Signature;
import java.util.Optional;
import java.util.function.Supplier;
import org.conscrypt.Conscrypt;

/** What reckons the signatures: the native library where it loads, else Java's own. */
final class Engine {
    private static final Optional<Provider> NATIVE = loaded(Conscrypt::newProvider);

    private Engine() {}

    static Signature signature(String algorithm) throws NoSuchAlgorithmException {
        return signature(algorithm, NATIVE);
    }

    static Signature signature(String algorithm, Optional<Provider> chosen)
            throws NoSuchAlgorithmException {
        return chosen.filter(provider -> provider.getService("Signature", algorithm) != null)
                        .isPresent()
                ? Signature.getInstance(algorithm, chosen.get())
                : Signature.getInstance(algorithm);
    }

    /** What a provider's native library is, where it can be had on this machine. */
    static Optional<Provider> loaded(Supplier<Provider> library) {
        try {
            return Optional.of(library.get());
        } catch (RuntimeException | LinkageError unloadable) {
            return Optional.empty();
        }
    }
}
