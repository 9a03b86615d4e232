package cfie.signature;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.text.ParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JwsTest {
    private static final byte[] PAYLOAD = "{\"name\":\"Íñigo\"}".getBytes(StandardCharsets.UTF_8);
    private static final String EXTRA = "\"typ\":\"JWT\",\"kid\":\"clave-1\"";

    private static String compact(String extra, byte[] payload, SigningKey key) {
        String header =
                "{\"alg\":\"%s\"%s}"
                        .formatted(key.kind().jws(), extra.isEmpty() ? "" : "," + extra);
        String signed = base64(header.getBytes(StandardCharsets.UTF_8)) + "." + base64(payload);
        return signed
                + "."
                + base64(Jws.signature(signed.getBytes(StandardCharsets.US_ASCII), key));
    }

    private static String base64(byte[] bytes) {
        return java.util.Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static Stream<SigningKey> keys() {
        return PadesTest.keys();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void anotherLibraryTakesTheToken(SigningKey key) throws ParseException, JOSEException {
        // Many, since a number of a signature on a curve is now and then shorter than the others.
        for (int round = 0; round < (key.kind() == KeyKind.P256 ? 150 : 3); round++) {
            JWSObject read = JWSObject.parse(compact(EXTRA, PAYLOAD, key));
            assertTrue(read.verify(judge(key.publicKey())));
            assertArrayEquals(PAYLOAD, read.getPayload().toBytes());
            assertEquals("clave-1", read.getHeader().getKeyID());
            assertEquals("JWT", read.getHeader().getType().getType());
            assertEquals(key.kind().jws(), read.getHeader().getAlgorithm().getName());
        }
    }

    @ParameterizedTest
    @MethodSource("keys")
    void aTokenIsVerifiedByItsKeyAlone(SigningKey key) {
        String token = compact("", PAYLOAD, key);
        assertArrayEquals(PAYLOAD, Jws.verified(token, key.publicKey()).orElseThrow());
        for (PublicKey other :
                List.of(
                        Certifier.curve("secp256r1").getPublic(),
                        Certifier.rsa(2048).getPublic(),
                        Certifier.rsa(1024).getPublic())) {
            assertEquals(Optional.empty(), Jws.verified(token, other));
        }
    }

    @Test
    void everyChangedCharacterIsNoticed() {
        SigningKey key = Keys.rsa();
        String token = compact(EXTRA, PAYLOAD, key);
        List<Integer> unnoticed =
                IntStream.range(0, token.length())
                        .filter(at -> Jws.verified(changed(token, at), key.publicKey()).isPresent())
                        .boxed()
                        .toList();
        assertEquals(List.of(), unnoticed);
    }

    @Test
    void anUnsignedTokenIsNotTaken() {
        PublicKey key = Keys.rsa().publicKey();
        for (String token : List.of("", ".", "..", "a.b.c", "eyJhbGciOiJub25lIn0.e30.", "...")) {
            assertEquals(Optional.empty(), Jws.verified(token, key), token);
        }
    }

    private static String changed(String token, int at) {
        char other = token.charAt(at) == 'A' ? 'B' : (char) (token.charAt(at) ^ 1);
        return token.substring(0, at) + other + token.substring(at + 1);
    }

    private static JWSVerifier judge(PublicKey key) throws JOSEException {
        return key instanceof RSAPublicKey rsa
                ? new RSASSAVerifier(rsa)
                : new ECDSAVerifier((ECPublicKey) key);
    }
}
