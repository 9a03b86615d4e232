package cfie.credential;

import java.security.cert.X509Certificate;

/** Whoever signs credentials for the office, with a key that never leaves it. */
public interface Signer {
    /** As JOSE names it: {@code RS256} or {@code ES256}. */
    String algorithm();

    X509Certificate certificate();

    /** The signature as JOSE has it: of ES256, the two numbers of 32 bytes one behind the other. */
    byte[] sign(byte[] signingInput);
}
