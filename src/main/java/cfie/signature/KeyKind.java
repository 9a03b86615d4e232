package cfie.signature;

import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of key with which the office may sign. */
public enum KeyKind {
    RSA("SHA256withRSA", "RS256", "SHA256withRSA"),
    P256("SHA256withECDSA", "ES256", "SHA256withECDSA"),
    P384("SHA256withECDSA", "ES384", "SHA384withECDSA");

    private static final int SMALLEST_RSA = 2048;
    private static final int LARGEST_RSA = 8192;

    private final String algorithm;
    private final String jws;
    private final String jwsAlgorithm;

    KeyKind(String algorithm, String jws, String jwsAlgorithm) {
        this.algorithm = algorithm;
        this.jws = jws;
        this.jwsAlgorithm = jwsAlgorithm;
    }

    /** None for a key too small, too large, or of another family. */
    static Optional<KeyKind> of(PublicKey key) {
        if (key instanceof RSAPublicKey rsa) {
            int bits = rsa.getModulus().bitLength();
            return bits < SMALLEST_RSA || bits > LARGEST_RSA ? Optional.empty() : Optional.of(RSA);
        }
        if (key instanceof ECPublicKey curve) {
            return Stream.of(P256, P384).filter(kind -> kind.isOn(curve.getParams())).findFirst();
        }
        return Optional.empty();
    }

    /** As a message names a key: {@code RSA 1024}, {@code EC secp521r1}. */
    static String named(PublicKey key) {
        if (key instanceof RSAPublicKey rsa) {
            return "RSA " + rsa.getModulus().bitLength();
        }
        return key instanceof ECPublicKey curve
                ? "EC " + curve.getParams().getOrder().bitLength()
                : key.getAlgorithm();
    }

    /** Java's name of a document's signature, always over SHA-256. */
    String algorithm() {
        return algorithm;
    }

    /** What a JSON web signature calls it. */
    public String jws() {
        return jws;
    }

    /** Java's name of a JSON web signature. */
    String jwsAlgorithm() {
        return jwsAlgorithm;
    }

    /** The bytes of each of the two numbers of a signature on a curve. */
    int half() {
        return this == P384 ? 48 : 32;
    }

    private boolean isOn(ECParameterSpec curve) {
        ECParameterSpec named = curve(this == P384 ? "secp384r1" : "secp256r1");
        return curve.getCurve().equals(named.getCurve())
                && curve.getGenerator().equals(named.getGenerator());
    }

    private static ECParameterSpec curve(String name) {
        try {
            AlgorithmParameters parameters = AlgorithmParameters.getInstance("EC");
            parameters.init(new ECGenParameterSpec(name));
            return parameters.getParameterSpec(ECParameterSpec.class);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
