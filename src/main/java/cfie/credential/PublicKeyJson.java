package cfie.credential;

import java.math.BigInteger;
import java.security.PublicKey;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** The public key of a certificate as a JSON Web Key, with the certificate that vouches for it. */
record PublicKeyJson(X509Certificate certificate) {
    private static final int P256_BYTES = 32;

    Map<String, Object> node() {
        Node key = key(certificate.getPublicKey());
        return key.with("x5c", List.of(Base64.getEncoder().encodeToString(encoded()))).members();
    }

    private static Node key(PublicKey key) {
        if (key instanceof RSAPublicKey rsa) {
            return new Node()
                    .with("kty", "RSA")
                    .with("n", digits(unsigned(rsa.getModulus())))
                    .with("e", digits(unsigned(rsa.getPublicExponent())));
        }
        if (key instanceof ECPublicKey curve
                && curve.getParams().getOrder().bitLength() == P256_BYTES * Byte.SIZE) {
            return new Node()
                    .with("kty", "EC")
                    .with("crv", "P-256")
                    .with("x", digits(padded(unsigned(curve.getW().getAffineX()))))
                    .with("y", digits(padded(unsigned(curve.getW().getAffineY()))));
        }
        throw new IllegalArgumentException(key.getAlgorithm());
    }

    private byte[] encoded() {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] unsigned(BigInteger number) {
        byte[] signed = number.toByteArray();
        return signed[0] == 0 ? Arrays.copyOfRange(signed, 1, signed.length) : signed;
    }

    static byte[] padded(byte[] number) {
        byte[] padded = new byte[P256_BYTES];
        System.arraycopy(number, 0, padded, P256_BYTES - number.length, number.length);
        return padded;
    }

    private static String digits(byte[] number) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(number);
    }
}
