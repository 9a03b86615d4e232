package cfie.credential;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.domain.issued.Certificate;
import cfie.testkit.Given;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.AsymmetricJWK;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.KeyType;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signed credentials are verified by a library that is not ours, with nothing but themselves. */
class SecuredCredentialTest {
    private static final Certificate CERTIFICATE = Given.aCertificate().certificate();
    private static List<AKey> keys;

    @BeforeAll
    static void makeKeys(@TempDir Path folder) throws Exception {
        keys = List.of(AKey.rsa(folder), AKey.curve(folder));
    }

    private static String secured(Signer key) {
        return new SecuredCredential(key).of(Credential.of(CERTIFICATE));
    }

    private static JWSVerifier verifier(JWK key) throws Exception {
        return key.getKeyType().equals(KeyType.RSA)
                ? new RSASSAVerifier(key.toRSAKey())
                : new ECDSAVerifier(key.toECKey());
    }

    @Test
    void theKeyInItsHeaderVerifiesIt() throws Exception {
        for (AKey key : keys) {
            SignedJWT jwt = SignedJWT.parse(secured(key));
            JWK own = jwt.getHeader().getJWK();
            assertTrue(jwt.verify(verifier(own)), key.algorithm());
            assertEquals(key.certificate().getPublicKey(), ((AsymmetricJWK) own).toPublicKey());
            assertEquals(List.of(key.certificate()), own.getParsedX509CertChain());
            assertFalse(own.isPrivate());
        }
    }

    @Test
    void theHeaderSaysWhatTheStandardAllowsAndNoMore() throws Exception {
        for (AKey key : keys) {
            SignedJWT jwt = SignedJWT.parse(secured(key));
            assertEquals(Set.of("alg", "typ", "jwk"), jwt.getHeader().toJSONObject().keySet());
            assertEquals("JWT", jwt.getHeader().getType().toString());
            assertEquals(key.algorithm(), jwt.getHeader().getAlgorithm().getName());
        }
    }

    @Test
    void aChangedLetterBreaksIt() throws Exception {
        for (AKey key : keys) {
            String[] parts = secured(key).split("\\.");
            String payload =
                    new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
            String forged =
                    Base64.getUrlEncoder()
                            .withoutPadding()
                            .encodeToString(
                                    payload.replace("\"value\":\"4\"", "\"value\":\"3\"")
                                            .getBytes(StandardCharsets.UTF_8));
            SignedJWT jwt = SignedJWT.parse(parts[0] + "." + forged + "." + parts[2]);
            assertFalse(jwt.verify(verifier(jwt.getHeader().getJWK())), key.algorithm());
        }
    }

    @Test
    void theClaimsRepeatTheCredential() throws Exception {
        var claims = SignedJWT.parse(secured(keys.get(0))).getJWTClaimsSet();
        String id = "cfie:2025/2026-zamora-0001:" + CERTIFICATE.integrityCode();
        assertEquals("cfie:zamora", claims.getIssuer());
        assertEquals(id, claims.getJWTID());
        assertEquals(id, claims.getStringClaim("id"));
        assertEquals(id + "#titular", claims.getSubject());
        assertEquals(Instant.parse("2026-06-30T00:00:00Z"), claims.getNotBeforeTime().toInstant());
    }

    @Test
    void whatIsReadBackIsTheCertificate() {
        for (AKey key : keys) {
            String compact = secured(key);
            Optional<FoundCredential> found =
                    CredentialReader.read(compact.getBytes(StandardCharsets.US_ASCII));
            assertEquals(CERTIFICATE.number(), found.orElseThrow().number());
            assertEquals(Optional.of(compact), found.orElseThrow().jwt());
        }
    }

    /** A coordinate may begin with zeros, which JOSE keeps. */
    @Test
    void coordinatesHaveAllTheirBytes() throws Exception {
        ECKey key = JWK.parse(new PublicKeyJson(keys.get(1).certificate()).node()).toECKey();
        assertEquals(32, key.getX().decode().length);
        assertEquals(32, PublicKeyJson.padded(new byte[] {7}).length);
        assertEquals(7, PublicKeyJson.padded(new byte[] {7})[31]);
    }
}
