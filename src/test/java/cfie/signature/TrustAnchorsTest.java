package cfie.signature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cfie.value.Failure;
import cfie.value.Refusal;
import cfie.value.Unavailable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrustAnchorsTest {
    private static final X509Certificate ONE = Keys.CERTIFIER.root();
    private static final X509Certificate OTHER = new Certifier("CN=Otra raíz").root();

    @TempDir Path folder;

    @Test
    void aFileMayHoldSeveralWithWordsBetween() throws Exception {
        Path file = file("Raíz de prueba\n" + pem(ONE) + "\nOtra: --\r\n" + pem(OTHER) + "\n");
        assertEquals(List.of(ONE, OTHER), TrustAnchors.of(file).certificates());
    }

    @Test
    void aFileWithoutCertificatesIsRefused() throws Exception {
        for (String text :
                List.of(
                        "",
                        "hola",
                        pem(ONE).replace("END", "FIN"),
                        "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----")) {
            assertStops(Refusal.Reason.ANCHORS_UNREADABLE, file(text));
        }
        assertStops(Unavailable.Reason.FILE_UNREADABLE, folder.resolve("no.pem"));
    }

    private static void assertStops(Enum<?> reason, Path file) {
        assertEquals(reason, assertThrows(Failure.class, () -> TrustAnchors.of(file)).reason());
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("raices.pem"), text);
    }

    private static String pem(X509Certificate certificate) throws CertificateEncodingException {
        return "-----BEGIN CERTIFICATE-----\n"
                + Base64.getMimeEncoder().encodeToString(certificate.getEncoded())
                + "\n-----END CERTIFICATE-----";
    }
}
