package cfie.signature;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.SignerId;

/** The certificates that a signature or a time-stamp carries with it. */
final class Carried {
    private Carried() {}

    /** The one of whoever signed. */
    static Optional<X509Certificate> of(SignerId signer, List<X509Certificate> carried) {
        return carried.stream().filter(certificate -> isOf(signer, certificate)).findFirst();
    }

    static X509Certificate plain(ASN1Encodable certificate) throws CertificateException {
        try {
            byte[] bytes = certificate.toASN1Primitive().getEncoded();
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509")
                            .generateCertificate(new ByteArrayInputStream(bytes));
        } catch (IOException malformed) {
            throw new CertificateException(malformed);
        }
    }

    private static boolean isOf(SignerId signer, X509Certificate certificate) {
        try {
            return signer.match(new JcaX509CertificateHolder(certificate));
        } catch (CertificateEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
