package cfie.credential;

import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.Map;

/**
 * Secures credentials as VC-JWT with one key: the header is made once, the rest for each. Source:
 * Open Badges 3.0, JSON Web Token Proof Format.
 */
public final class SecuredCredential {
    private final Signer signer;
    private final String header;

    public SecuredCredential(Signer signer) {
        this.signer = signer;
        Node members = new Node().with("alg", signer.algorithm());
        members.members().putAll(headerExtra(signer.certificate()));
        this.header = base64(Credential.utf8(members.members()));
    }

    /**
     * What the header says beyond the algorithm. The standard allows no other members, so the
     * certificate goes inside the key.
     */
    public static Map<String, Object> headerExtra(X509Certificate certificate) {
        return new Node()
                .with("typ", "JWT")
                .with("jwk", new PublicKeyJson(certificate).node())
                .members();
    }

    /** What is signed: the credential itself and the four claims that repeat it. */
    public static byte[] payload(Credential credential) {
        Node claims = new Node();
        claims.members().putAll(credential.content());
        Claims.of(credential.content()).forEach(claims::with);
        return Credential.utf8(claims.members());
    }

    /** The credential in JWS's compact form. */
    public String of(Credential credential) {
        String input = header + "." + base64(payload(credential));
        return input + "." + base64(signer.sign(input.getBytes(StandardCharsets.US_ASCII)));
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
