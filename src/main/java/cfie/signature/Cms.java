package cfie.signature;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorException;

/** What the bytes of one signature say of the bytes that they sign. */
record Cms(
        Finding finding,
        Optional<X509Certificate> signer,
        List<X509Certificate> carried,
        Optional<Stamp> stamp) {
    static Cms unsound(Finding finding) {
        return new Cms(finding, Optional.empty(), List.of(), Optional.empty());
    }

    /** Reads a signature with the zeros behind it; European ones must name their certificate. */
    static Cms of(byte[] contents, byte[] signed, boolean european) {
        try {
            CMSSignedData data =
                    new CMSSignedData(new CMSProcessableByteArray(signed), content(contents));
            CmsForm form = CmsForm.of(data);
            if (!form.isSafe()) {
                return unsound(Finding.WEAK);
            }
            boolean detached =
                    form.data().getEncapContentInfo().getContent() == null
                            && CMSObjectIdentifiers.data.equals(
                                    form.data().getEncapContentInfo().getContentType());
            if (!detached || !form.isRegular()) {
                return unsound(Finding.FORM);
            }
            return of(data, form, european);
        } catch (Padded dirty) {
            return unsound(Finding.CONTENTS);
        } catch (CMSException | IOException | GeneralSecurityException | RuntimeException broken) {
            return unsound(Finding.CONTENTS);
        }
    }

    private static Cms of(CMSSignedData data, CmsForm form, boolean european)
            throws GeneralSecurityException {
        SignerInformation signer = data.getSignerInfos().iterator().next();
        List<X509Certificate> carried = form.certificates();
        Optional<X509Certificate> own = Carried.of(signer.getSID(), carried);
        boolean named =
                own.isPresent()
                        && form.isSpelledAs(own.get())
                        && Named.in(signer.getSignedAttributes(), european)
                                .allow(own.get(), carried);
        if (!named) {
            return unsound(Finding.CERTIFICATE);
        }
        Optional<Stamp> stamp = stamp(signer);
        boolean stamped = signer.getUnsignedAttributes() != null;
        Finding finding =
                !verifies(signer, own.get())
                        ? Finding.ALTERED
                        : stamped && stamp.isEmpty() ? Finding.STAMP : Finding.SOUND;
        return new Cms(finding, own, carried, stamp);
    }

    private static boolean verifies(SignerInformation signer, X509Certificate certificate) {
        try {
            return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate));
        } catch (CMSException | OperatorException wrong) {
            return false;
        }
    }

    /** The one attribute that may stand outside of what is signed. */
    private static Optional<Stamp> stamp(SignerInformation signer) {
        AttributeTable more = signer.getUnsignedAttributes();
        if (more == null || more.size() != 1) {
            return Optional.empty();
        }
        return Optional.ofNullable(more.get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken))
                .flatMap(attribute -> Stamp.of(attribute, signer.getSignature()));
    }

    private static ContentInfo content(byte[] contents) throws IOException {
        ByteArrayInputStream in = new ByteArrayInputStream(contents);
        ASN1Primitive object = new ASN1InputStream(in, contents.length).readObject();
        byte[] behind = in.readAllBytes();
        if (!Arrays.equals(behind, new byte[behind.length])) {
            throw new Padded();
        }
        return ContentInfo.getInstance(object);
    }

    /** Something other than zeros stands behind a signature. */
    private static final class Padded extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
