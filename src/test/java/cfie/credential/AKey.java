package cfie.credential;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;

/** A key of the office for a test, made by Java's own tool. */
record AKey(String algorithm, PrivateKey key, X509Certificate certificate) implements Signer {
    private static final char[] PASSWORD = "secret".toCharArray();

    static AKey rsa(Path folder) throws Exception {
        return made("RS256", folder.resolve("rsa.p12"), "-keyalg", "RSA", "-keysize", "2048");
    }

    static AKey curve(Path folder) throws Exception {
        return made("ES256", folder.resolve("ec.p12"), "-keyalg", "EC", "-groupname", "secp256r1");
    }

    private static AKey made(String algorithm, Path file, String... kind) throws Exception {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "keytool")
                                        .toString(),
                                "-genkeypair",
                                "-dname",
                                "CN=CFIE de prueba",
                                "-alias",
                                "office",
                                "-storetype",
                                "PKCS12",
                                "-storepass",
                                new String(PASSWORD),
                                "-keystore",
                                file.toString()));
        command.addAll(List.of(kind));
        int exit =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor();
        if (exit != 0) {
            throw new IOException("keytool " + exit);
        }
        return loaded(algorithm, file);
    }

    private static AKey loaded(String algorithm, Path file)
            throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, PASSWORD);
        }
        return new AKey(
                algorithm,
                (PrivateKey) store.getKey("office", PASSWORD),
                (X509Certificate) store.getCertificate("office"));
    }

    @Override
    public byte[] sign(byte[] signingInput) {
        try {
            Signature signature =
                    Signature.getInstance(
                            algorithm.equals("RS256")
                                    ? "SHA256withRSA"
                                    : "SHA256withECDSAinP1363Format");
            signature.initSign(key);
            signature.update(signingInput);
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
