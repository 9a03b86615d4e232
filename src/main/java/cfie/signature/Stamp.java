package cfie.signature;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;

/**
 * A time-stamp on a signature: the moment at which it already existed, the certificate of the
 * authority that says so, and the certificates it carries.
 */
public record Stamp(Instant at, X509Certificate authority, List<X509Certificate> carried) {
    public Stamp {
        carried = List.copyOf(carried);
    }

    /** The time-stamp in an attribute of a signature; none if it is not sound, or of another. */
    static Optional<Stamp> of(Attribute attribute, byte[] signature) {
        return attribute.getAttrValues().size() == 1
                ? of(attribute.getAttrValues().getObjectAt(0), signature)
                : Optional.empty();
    }

    /** The time-stamp that a token is, likewise. */
    static Optional<Stamp> of(ASN1Encodable token, byte[] signature) {
        try {
            ContentInfo content = ContentInfo.getInstance(token);
            CMSSignedData data = new CMSSignedData(content);
            CmsForm form = CmsForm.of(data);
            TimeStampToken read = new TimeStampToken(data);
            List<X509Certificate> carried = form.certificates();
            Optional<X509Certificate> authority = Carried.of(read.getSID(), carried);
            boolean own =
                    form.isSafe()
                            && form.isRegular()
                            && isOf(signature, read)
                            && authority.isPresent()
                            && form.isSpelledAs(authority.get())
                            && isSound(read, authority.get());
            Instant at = read.getTimeStampInfo().getGenTime().toInstant();
            return own ? Optional.of(new Stamp(at, authority.get(), carried)) : Optional.empty();
        } catch (CMSException
                | TSPException
                | IOException
                | GeneralSecurityException
                | RuntimeException unsound) {
            return Optional.empty();
        }
    }

    /** Whether the certificate, meant for time-stamps, signed the token. */
    private static boolean isSound(TimeStampToken token, X509Certificate authority) {
        try {
            token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(authority));
            return true;
        } catch (TSPException | OperatorException unsound) {
            return false;
        }
    }

    private static boolean isOf(byte[] signature, TimeStampToken token)
            throws GeneralSecurityException {
        Optional<String> digest =
                CmsForm.digest(token.getTimeStampInfo().getMessageImprintAlgOID());
        return digest.isPresent()
                && MessageDigest.isEqual(
                        MessageDigest.getInstance(digest.get()).digest(signature),
                        token.getTimeStampInfo().getMessageImprintDigest());
    }
}
