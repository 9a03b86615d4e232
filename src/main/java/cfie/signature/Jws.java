package cfie.signature;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/** A JSON web signature in its compact form: ES256 or ES384 on a curve, RS256 with RSA. */
public final class Jws {
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    private Jws() {}

    /** The payload, if the key signed it in the one way that fits the key. */
    public static Optional<byte[]> verified(String token, PublicKey key) {
        String[] parts = token.split("\\.", -1);
        Optional<KeyKind> kind = KeyKind.of(key);
        if (parts.length != 3 || kind.isEmpty()) {
            return Optional.empty();
        }
        try {
            Signature judge = Signature.getInstance(kind.get().jwsAlgorithm());
            judge.initVerify(key);
            judge.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
            boolean sound =
                    names(decoded(parts[0]), kind.get())
                            && judge.verify(withForm(decoded(parts[2]), kind.get()));
            return sound ? Optional.of(decoded(parts[1])) : Optional.empty();
        } catch (GeneralSecurityException | IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** The signature of a token's header and payload, in the form of the key's algorithm. */
    public static byte[] signature(byte[] signed, SigningKey key) {
        byte[] made = key.sign(signed, key.kind().jwsAlgorithm());
        return key.kind() == KeyKind.RSA ? made : bare(made, key.kind());
    }

    private static boolean names(byte[] header, KeyKind kind) {
        String named = "{\"alg\":\"" + kind.jws() + "\"";
        return new String(header, StandardCharsets.UTF_8).startsWith(named);
    }

    /** The decoder takes several spellings of the last character; only one is the signer's. */
    private static byte[] decoded(String part) {
        byte[] bytes = Base64.getUrlDecoder().decode(part);
        if (!ENCODER.encodeToString(bytes).equals(part)) {
            throw new IllegalArgumentException("not the plain form of base64url");
        }
        return bytes;
    }

    /** From two numbers in DER to the same two side by side, each of one length. */
    private static byte[] bare(byte[] der, KeyKind kind) {
        byte[] bare = new byte[2 * kind.half()];
        int at = 2;
        for (int end = kind.half(); end <= bare.length; end += kind.half()) {
            int length = der[at + 1];
            int zeros = Math.max(0, length - kind.half());
            int kept = length - zeros;
            System.arraycopy(der, at + 2 + zeros, bare, end - kept, kept);
            at += 2 + length;
        }
        return bare;
    }

    private static byte[] withForm(byte[] signature, KeyKind kind) {
        if (kind == KeyKind.RSA) {
            return signature;
        }
        if (signature.length != 2 * kind.half()) {
            throw new IllegalArgumentException("signature of " + signature.length);
        }
        return Der.sequence(
                number(Arrays.copyOf(signature, kind.half())),
                number(Arrays.copyOfRange(signature, kind.half(), signature.length)));
    }

    private static byte[] number(byte[] unsigned) {
        return Der.tagged(0x02, new BigInteger(1, unsigned).toByteArray());
    }
}
