package cfie.credential;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.NoSuchElementException;
import java.util.Optional;

/** The certificate with which a signed credential says that it was signed; nobody checked it. */
public final class VouchingCertificate {
    private VouchingCertificate() {}

    /** Named in the header, inside the key. */
    public static Optional<X509Certificate> of(String jwt) {
        try {
            byte[] header = Base64.getUrlDecoder().decode(jwt.substring(0, jwt.indexOf('.')));
            String encoded = CredentialReader.tree(header).child("jwk").texts("x5c").get(0);
            return Optional.of(
                    (X509Certificate)
                            CertificateFactory.getInstance("X.509")
                                    .generateCertificate(
                                            new ByteArrayInputStream(
                                                    Base64.getDecoder().decode(encoded))));
        } catch (IOException
                | CertificateException
                | NoSuchElementException
                | IllegalArgumentException
                | IndexOutOfBoundsException absent) {
            return Optional.empty();
        }
    }
}
