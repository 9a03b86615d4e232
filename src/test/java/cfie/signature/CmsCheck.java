package cfie.signature;

import java.security.cert.X509Certificate;
import java.util.Map;
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
            X509Certificate certificate =
                    Carried.of(signer.getSID(), CmsForm.of(data).certificates()).orElseThrow();
            return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate));
        } catch (Exception invalid) {
            throw new AssertionError(invalid);
        }
    }
}
