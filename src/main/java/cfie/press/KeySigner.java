package cfie.press;

import cfie.credential.Signer;
import cfie.signature.Jws;
import cfie.signature.SigningKey;
import java.security.cert.X509Certificate;

/** The office's key, as credentials are signed with it. */
public record KeySigner(SigningKey key) implements Signer {
    @Override
    public String algorithm() {
        return key.kind().jws();
    }

    @Override
    public X509Certificate certificate() {
        return key.certificate();
    }

    @Override
    public byte[] sign(byte[] input) {
        return Jws.signature(input, key);
    }
}
