package cfie.signature;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;

/**
 * The certificates that a signature names among what it signs: the signer's first, and where more
 * are named, all that may stand beside it.
 */
record Named(List<ESSCertIDv2> certificates, boolean mustName) {
    static Named in(AttributeTable signed, boolean mustName) {
        Attribute named = signed.get(PKCSObjectIdentifiers.id_aa_signingCertificateV2);
        return new Named(
                named == null
                        ? List.of()
                        : List.of(
                                SigningCertificateV2.getInstance(
                                                named.getAttrValues().getObjectAt(0))
                                        .getCerts()),
                mustName);
    }

    boolean allow(X509Certificate signer, List<X509Certificate> carried)
            throws GeneralSecurityException {
        if (certificates.isEmpty()) {
            return !mustName;
        }
        boolean all = isNamed(signer, certificates.subList(0, 1));
        for (X509Certificate certificate : carried) {
            all &= certificates.size() == 1 || isNamed(certificate, certificates);
        }
        return all;
    }

    private static boolean isNamed(X509Certificate certificate, List<ESSCertIDv2> names)
            throws GeneralSecurityException {
        for (ESSCertIDv2 name : names) {
            Optional<String> digest = CmsForm.digest(name.getHashAlgorithm().getAlgorithm());
            if (digest.isPresent()
                    && MessageDigest.isEqual(
                            MessageDigest.getInstance(digest.get())
                                    .digest(certificate.getEncoded()),
                            name.getCertHash())) {
                return true;
            }
        }
        return false;
    }
}
