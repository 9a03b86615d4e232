package cfie.signature;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.Base64;

/** The signing files of an office, sound and unsound, and the authorities behind them, in files. */
public record OfficeKeys(Path folder) {
    private static final Certifier.Asked OFFICE =
            Certifier.Asked.of("CN=CFIE de Zamora,C=ES", Keys.P256_PAIR.getPublic());

    public Path sound() {
        return file("sound.p12", OFFICE);
    }

    public Path expired() {
        return file("expired.p12", OFFICE.valid("2024-01-01T00:00:00Z", "2026-06-29T00:00:00Z"));
    }

    public Path early() {
        return file("early.p12", OFFICE.valid("2026-07-02T00:00:00Z", "2028-01-01T00:00:00Z"));
    }

    public Path withoutKey() {
        KeyStore store = Keys.empty();
        try {
            store.setCertificateEntry("firma", Keys.CERTIFIER.root());
        } catch (GeneralSecurityException impossible) {
            throw new AssertionError(impossible);
        }
        return Keys.write(folder.resolve("without-key.p12"), store);
    }

    public Path password() {
        return text("password.txt", new String(Keys.PASSWORD) + "\n");
    }

    public Path wrongPassword() {
        return text("wrong.txt", "otra clave\n");
    }

    public Path authorities() {
        return pem("ca.pem", Keys.CERTIFIER.root());
    }

    public Path otherAuthorities() {
        return pem("other.pem", new Certifier().root());
    }

    private Path file(String name, Certifier.Asked asked) {
        X509Certificate certificate = Keys.CERTIFIER.certificate(asked);
        return Keys.write(
                folder.resolve(name),
                Keys.store("firma", Keys.P256_PAIR, certificate, Keys.CERTIFIER.root()));
    }

    private Path pem(String name, X509Certificate certificate) {
        try {
            String base64 = Base64.getMimeEncoder().encodeToString(certificate.getEncoded());
            return text(
                    name,
                    "-----BEGIN CERTIFICATE-----\n" + base64 + "\n-----END CERTIFICATE-----\n");
        } catch (GeneralSecurityException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private Path text(String name, String content) {
        try {
            return Files.writeString(folder.resolve(name), content);
        } catch (IOException unwritable) {
            throw new AssertionError(unwritable);
        }
    }
}
