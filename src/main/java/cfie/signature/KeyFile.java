package cfie.signature;

import cfie.value.OneLine;
import cfie.value.Refusal;
import cfie.value.Unavailable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** A PKCS#12 file, opened with its password: which private keys it holds and their certificates. */
final class KeyFile {
    private static final int LONGEST = 1 << 20;
    private static final int SEQUENCE = 0x30;

    private final Path file;
    private final KeyStore store;
    private final char[] password;

    KeyFile(Path file, char[] password) {
        this.file = file;
        this.password = withoutLineEnd(password);
        this.store = opened(read(file));
    }

    /** The one private key, or the one of an alias, with its certificate and those above it. */
    SigningKey key(Optional<String> alias) {
        String chosen = chosen(alias);
        return new SigningKey(file, secret(chosen), chain(chosen));
    }

    private PrivateKey secret(String alias) {
        try {
            return plain(store.getKey(alias, password));
        } catch (UnrecoverableKeyException wrong) {
            throw new Refusal(Refusal.Reason.SIGN_PASSWORD, named());
        } catch (GeneralSecurityException | RuntimeException unusable) {
            throw new Refusal(Refusal.Reason.SIGN_FILE_FORM, named());
        }
    }

    private String chosen(Optional<String> alias) {
        List<String> keys = keys();
        if (keys.isEmpty()) {
            throw new Refusal(Refusal.Reason.SIGN_KEY_ABSENT, named());
        }
        if (alias.isPresent()) {
            return keys.stream()
                    .filter(alias.get()::equalsIgnoreCase)
                    .findFirst()
                    .orElseThrow(() -> unknown(alias.get(), keys));
        }
        if (keys.size() > 1) {
            throw new Refusal(Refusal.Reason.SIGN_KEYS_SEVERAL, named(), list(keys));
        }
        return keys.get(0);
    }

    private Refusal unknown(String alias, List<String> keys) {
        return new Refusal(
                Refusal.Reason.SIGN_ALIAS_UNKNOWN, named(), OneLine.shown(alias), list(keys));
    }

    private List<String> keys() {
        try {
            List<String> keys = new ArrayList<>();
            for (String alias : Collections.list(store.aliases())) {
                if (store.entryInstanceOf(alias, KeyStore.PrivateKeyEntry.class)) {
                    keys.add(alias);
                }
            }
            Collections.sort(keys);
            return keys;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private List<X509Certificate> chain(String alias) {
        Certificate[] chain = certificates(alias);
        if (chain == null || chain.length == 0) {
            throw new Refusal(Refusal.Reason.SIGN_KEY_MISMATCH, named());
        }
        return Arrays.stream(chain).map(KeyFile::plain).toList();
    }

    private Certificate[] certificates(String alias) {
        try {
            return store.getCertificateChain(alias);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private KeyStore opened(byte[] bytes) {
        // A wrong password and a file of another kind stop alike, but for the cause or the words.
        try {
            KeyStore empty = empty();
            empty.load(new ByteArrayInputStream(bytes), password);
            return empty;
        } catch (IOException | GeneralSecurityException | RuntimeException unusable) {
            boolean wrong =
                    unusable.getCause() instanceof UnrecoverableKeyException
                            || String.valueOf(unusable.getMessage()).contains("wrong password");
            throw new Refusal(
                    wrong ? Refusal.Reason.SIGN_PASSWORD : Refusal.Reason.SIGN_FILE_FORM, named());
        }
    }

    /** Java's own reader knows no password with an accent or an eñe. */
    private KeyStore empty() throws GeneralSecurityException {
        boolean plain = new String(password).chars().allMatch(sign -> sign >= ' ' && sign <= '~');
        return plain
                ? KeyStore.getInstance("PKCS12")
                : KeyStore.getInstance("PKCS12", new BouncyCastleProvider());
    }

    /** As Java's own reader would have made it: the library's keys are known to it alone. */
    private static PrivateKey plain(Key secret) throws GeneralSecurityException {
        KeyFactory factory =
                KeyFactory.getInstance(
                        secret.getAlgorithm().startsWith("EC") ? "EC" : secret.getAlgorithm());
        return factory.generatePrivate(new PKCS8EncodedKeySpec(secret.getEncoded()));
    }

    private static X509Certificate plain(Certificate certificate) {
        try {
            CertificateFactory factory = CertificateFactory.getInstance("X.509");
            return (X509Certificate)
                    factory.generateCertificate(new ByteArrayInputStream(certificate.getEncoded()));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private byte[] read(Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(LONGEST + 1);
            if (bytes.length == 0 || bytes.length > LONGEST || bytes[0] != SEQUENCE) {
                throw new Refusal(Refusal.Reason.SIGN_FILE_FORM, named());
            }
            return bytes;
        } catch (IOException unreadable) {
            throw new Unavailable(Unavailable.Reason.FILE_UNREADABLE, named());
        }
    }

    private String named() {
        return OneLine.shown(file.toString());
    }

    private static String list(List<String> aliases) {
        return aliases.stream().map(OneLine::shown).collect(Collectors.joining(", "));
    }

    private static char[] withoutLineEnd(char[] typed) {
        int end = typed.length;
        while (end > 0 && (typed[end - 1] == '\n' || typed[end - 1] == '\r')) {
            end--;
        }
        return Arrays.copyOf(typed, end);
    }
}
