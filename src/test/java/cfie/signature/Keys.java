package cfie.signature;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.cert.X509Certificate;

/** Signing keys and their files, as tests need them. */
final class Keys {
    static final char[] PASSWORD = "una clave 1".toCharArray();

    static final Certifier CERTIFIER = new Certifier();
    static final KeyPair RSA_PAIR = Certifier.rsa(2048);
    static final KeyPair P256_PAIR = Certifier.curve("secp256r1");

    private Keys() {}

    static SigningKey rsa() {
        return key("CN=Ana Ejemplo Ruiz,C=ES", RSA_PAIR);
    }

    static SigningKey p256() {
        return key("CN=Luis Director Sanz,C=ES", P256_PAIR);
    }

    static SigningKey key(String name, KeyPair pair) {
        X509Certificate certificate =
                CERTIFIER.certificate(Certifier.Asked.of(name, pair.getPublic()));
        return key(pair, certificate, CERTIFIER.root());
    }

    static SigningKey key(KeyPair pair, X509Certificate... chain) {
        try {
            Path file = Files.createTempFile("firma", ".p12");
            try {
                write(file, store("firma", pair, chain));
                return SigningKey.open(file, PASSWORD);
            } finally {
                Files.delete(file);
            }
        } catch (IOException unwritable) {
            throw new AssertionError(unwritable);
        }
    }

    static KeyStore store(String alias, KeyPair pair, X509Certificate... chain) {
        KeyStore store = empty();
        try {
            store.setKeyEntry(alias, pair.getPrivate(), PASSWORD, chain);
            return store;
        } catch (GeneralSecurityException impossible) {
            throw new AssertionError(impossible);
        }
    }

    static KeyStore empty() {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, PASSWORD);
            return store;
        } catch (IOException | GeneralSecurityException impossible) {
            throw new AssertionError(impossible);
        }
    }

    static Path write(Path file, KeyStore store) {
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, PASSWORD);
            return file;
        } catch (IOException | GeneralSecurityException unwritable) {
            throw new AssertionError(unwritable);
        }
    }
}
