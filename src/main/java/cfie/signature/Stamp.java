package cfie.signature;

import java.security.GeneralSecurityException;
import java.util.Optional;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;

/** What a time-stamp's token says, and whether its authority really said it. */
final class Stamp {
    private Stamp() {}

    /** Whether a certificate within, meant for time-stamps, signed the token. */
    static boolean isSound(TimeStampToken token) {
        try {
            Optional<X509CertificateHolder> signer =
                    Carried.of(token.getSID(), token.getCertificates());
            if (signer.isEmpty()) {
                return false;
            }
            token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(signer.get()));
            return true;
        } catch (TSPException
                | OperatorException
                | GeneralSecurityException
                | RuntimeException unsound) {
            return false;
        }
    }
}
