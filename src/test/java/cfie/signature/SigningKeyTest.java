package cfie.signature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cfie.value.Failure;
import cfie.value.Refusal;
import cfie.value.Unavailable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.LocalDate;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SigningKeyTest {
    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"una clave 1", "una clave 1\n", "una clave 1\r\n"})
    void theLineEndIsNotPartOfThePassword(String written) {
        SigningKey key = SigningKey.open(sound(), written.toCharArray());
        assertEquals(KeyKind.P256, key.kind());
        assertEquals(2, key.chain().size());
        assertEquals("C=ES,CN=Ana", key.certificate().getSubjectX500Principal().getName());
    }

    @ParameterizedTest
    @CsvSource({"2026-01-01,2027-03-31", "2026-07-01,2026-07-01"})
    void theDaysOfTheCertificateAreTheOffices(String first, String last) {
        Certifier.Asked asked =
                asked(Keys.P256_PAIR).valid(first + "T12:00:00Z", last + "T21:59:59Z");
        SigningKey key = Keys.key(Keys.P256_PAIR, Keys.CERTIFIER.certificate(asked));
        assertEquals(LocalDate.parse(first), key.days().first());
        assertEquals(LocalDate.parse(last), key.days().last());
    }

    @Test
    void aCertificateSignsBetweenItsFirstAndItsLastSecond() {
        Certifier.Asked asked =
                asked(Keys.P256_PAIR).valid("2026-05-01T08:00:00Z", "2026-06-01T08:00:00Z");
        SigningKey key = Keys.key(Keys.P256_PAIR, Keys.CERTIFIER.certificate(asked));
        key.requireValidAt(Instant.parse("2026-05-01T08:00:00Z"));
        key.requireValidAt(Instant.parse("2026-06-01T08:00:00Z"));
        assertStops(
                Refusal.Reason.SIGN_CERTIFICATE_EARLY,
                () -> key.requireValidAt(Instant.parse("2026-05-01T07:59:59Z")));
        assertStops(
                Refusal.Reason.SIGN_CERTIFICATE_EXPIRED,
                () -> key.requireValidAt(Instant.parse("2026-06-01T08:00:01Z")));
    }

    @Test
    void aMissingFileIsUnavailable() {
        assertStops(Unavailable.Reason.FILE_UNREADABLE, folder.resolve("no.p12"));
        assertStops(Unavailable.Reason.FILE_UNREADABLE, folder);
    }

    @Test
    void aFileOfAnotherKindIsToldFromAWrongPassword() throws IOException {
        Path text = Files.writeString(folder.resolve("firma.p12"), "-----BEGIN CERTIFICATE-----");
        assertStops(Refusal.Reason.SIGN_FILE_FORM, text);
        assertStops(Refusal.Reason.SIGN_FILE_FORM, Files.write(text, new byte[0]));
        assertStops(
                Refusal.Reason.SIGN_FILE_FORM, Files.write(text, new byte[] {0x30, 3, 2, 1, 3}));
        byte[] cut = Files.readAllBytes(sound());
        assertStops(
                Refusal.Reason.SIGN_FILE_FORM,
                Files.write(text, java.util.Arrays.copyOf(cut, cut.length / 2)));
        Path sound = sound();
        for (String wrong : new String[] {"otra", "", "cigüeña"}) {
            assertStops(
                    Refusal.Reason.SIGN_PASSWORD,
                    () -> SigningKey.open(sound, wrong.toCharArray()));
        }
    }

    @Test
    void aFileWithoutAPrivateKeyIsNoUse() throws GeneralSecurityException {
        KeyStore store = Keys.empty();
        store.setCertificateEntry("raíz", Keys.CERTIFIER.root());
        assertStops(Refusal.Reason.SIGN_KEY_ABSENT, Keys.write(folder.resolve("a.p12"), store));
    }

    @Test
    void severalKeysAreToldApartByTheirAlias() throws GeneralSecurityException {
        KeyStore store = Keys.store("directora", Keys.P256_PAIR, certificate(Keys.P256_PAIR));
        X509Certificate[] other = {certificate(Keys.RSA_PAIR)};
        store.setKeyEntry("sello", Keys.RSA_PAIR.getPrivate(), Keys.PASSWORD, other);
        Path file = Keys.write(folder.resolve("a.p12"), store);
        assertStops(Refusal.Reason.SIGN_KEYS_SEVERAL, file);
        assertEquals(KeyKind.RSA, SigningKey.open(file, Keys.PASSWORD, "Sello").kind());
        assertEquals(KeyKind.P256, SigningKey.open(file, Keys.PASSWORD, "directora").kind());
        assertStops(
                Refusal.Reason.SIGN_ALIAS_UNKNOWN,
                () -> SigningKey.open(file, Keys.PASSWORD, "otro"));
    }

    @Test
    void aWeakOrUncommonKeyDoesNotSign() {
        assertStops(Refusal.Reason.SIGN_KEY_KIND, file(Certifier.rsa(1024)));
        assertStops(Refusal.Reason.SIGN_KEY_KIND, file(Certifier.curve("secp521r1")));
    }

    @Test
    void aCertificateForAnotherUseDoesNotSign() {
        for (int usage : new int[] {KeyUsage.keyEncipherment, KeyUsage.keyCertSign}) {
            X509Certificate certificate =
                    Keys.CERTIFIER.certificate(asked(Keys.P256_PAIR).usage(usage));
            assertStops(Refusal.Reason.SIGN_KEY_USAGE, file(Keys.P256_PAIR, certificate));
        }
        for (int usage : new int[] {KeyUsage.digitalSignature, KeyUsage.nonRepudiation}) {
            X509Certificate certificate =
                    Keys.CERTIFIER.certificate(asked(Keys.P256_PAIR).usage(usage));
            SigningKey.open(file(Keys.P256_PAIR, certificate), Keys.PASSWORD);
        }
    }

    @Test
    void theCertificateOfAnotherKeyIsNoticed() {
        X509Certificate another = certificate(Certifier.curve("secp256r1"));
        assertStops(Refusal.Reason.SIGN_KEY_MISMATCH, file(Keys.P256_PAIR, another));
        assertStops(
                Refusal.Reason.SIGN_KEY_MISMATCH, file(Keys.P256_PAIR, certificate(Keys.RSA_PAIR)));
    }

    @Test
    void aPasswordMayHaveAnEñe() throws GeneralSecurityException, IOException {
        char[] password = "señal de cigüeña €".toCharArray();
        KeyStore store = KeyStore.getInstance("PKCS12", new BouncyCastleProvider());
        store.load(null, password);
        X509Certificate[] chain = {certificate(Keys.RSA_PAIR), Keys.CERTIFIER.root()};
        store.setKeyEntry("firma", Keys.RSA_PAIR.getPrivate(), password, chain);
        Path file = folder.resolve("a.p12");
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, password);
        }
        assertEquals(KeyKind.RSA, SigningKey.open(file, password).kind());
        assertStops(
                Refusal.Reason.SIGN_PASSWORD, () -> SigningKey.open(file, "señal".toCharArray()));
        assertStops(Refusal.Reason.SIGN_PASSWORD, file);
    }

    private Path sound() {
        return file(Keys.P256_PAIR);
    }

    private Path file(KeyPair pair) {
        return file(pair, certificate(pair));
    }

    private Path file(KeyPair pair, X509Certificate certificate) {
        KeyStore store = Keys.store("firma", pair, certificate, Keys.CERTIFIER.root());
        return Keys.write(folder.resolve("firma-de-prueba.p12"), store);
    }

    private static X509Certificate certificate(KeyPair pair) {
        return Keys.CERTIFIER.certificate(asked(pair));
    }

    private static Certifier.Asked asked(KeyPair pair) {
        return Certifier.Asked.of("CN=Ana,C=ES", pair.getPublic());
    }

    private static void assertStops(Enum<?> reason, Path file) {
        assertStops(reason, () -> SigningKey.open(file, Keys.PASSWORD));
    }

    private static void assertStops(Enum<?> reason, Runnable opening) {
        assertEquals(reason, assertThrows(Failure.class, opening::run).reason());
    }
}
