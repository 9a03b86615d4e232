package cfie.signature;

import java.util.Map;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSAlgorithm;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;

/** What a reader that is not ours says of a bare signature. */
final class CmsCheck {
    private CmsCheck() {}

    static boolean isValid(byte[] signature, byte[] digest) {
        try {
            CMSSignedData data =
                    new CMSSignedData(Map.of(CMSAlgorithm.SHA256.getId(), digest), signature);
            SignerInformation signer = data.getSignerInfos().iterator().next();
            X509CertificateHolder certificate =
                    Carried.of(signer.getSID(), data.getCertificates()).orElseThrow();
            return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate));
        } catch (Exception invalid) {
            throw new AssertionError(invalid);
        }
    }
}
