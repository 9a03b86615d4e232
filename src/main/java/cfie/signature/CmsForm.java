package cfie.signature;

import java.io.IOException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Null;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.cms.CMSSignedData;

/**
 * The parts of a signature that its key does not vouch for: they must be what the standard makes of
 * the rest, so that none of them can be changed unnoticed.
 */
record CmsForm(SignedData data, SignerInfo signer) {
    private static final Map<ASN1ObjectIdentifier, String> DIGESTS =
            Map.of(
                    NISTObjectIdentifiers.id_sha256, "SHA-256",
                    NISTObjectIdentifiers.id_sha384, "SHA-384",
                    NISTObjectIdentifiers.id_sha512, "SHA-512");

    /** By way of signing, the digest that goes with it. */
    private static final Map<ASN1ObjectIdentifier, ASN1ObjectIdentifier> SIGNATURES =
            Map.of(
                    PKCSObjectIdentifiers.sha256WithRSAEncryption, NISTObjectIdentifiers.id_sha256,
                    PKCSObjectIdentifiers.sha384WithRSAEncryption, NISTObjectIdentifiers.id_sha384,
                    PKCSObjectIdentifiers.sha512WithRSAEncryption, NISTObjectIdentifiers.id_sha512,
                    X9ObjectIdentifiers.ecdsa_with_SHA256, NISTObjectIdentifiers.id_sha256,
                    X9ObjectIdentifiers.ecdsa_with_SHA384, NISTObjectIdentifiers.id_sha384,
                    X9ObjectIdentifiers.ecdsa_with_SHA512, NISTObjectIdentifiers.id_sha512);

    private static final Set<ASN1ObjectIdentifier> ANY_DIGEST =
            Set.of(PKCSObjectIdentifiers.rsaEncryption, PKCSObjectIdentifiers.id_RSASSA_PSS);

    private static final int FIRST_ATTRIBUTES = 3;
    private static final int SECOND_ATTRIBUTES = 6;
    private static final int MOST_CERTIFICATES = 32;

    static CmsForm of(CMSSignedData read) {
        ContentInfo content = read.toASN1Structure();
        SignedData data = SignedData.getInstance(content.getContent());
        if (!CMSObjectIdentifiers.signedData.equals(content.getContentType())
                || data.getSignerInfos().size() != 1) {
            throw new IllegalArgumentException("not the data of one signer");
        }
        return new CmsForm(data, SignerInfo.getInstance(data.getSignerInfos().getObjectAt(0)));
    }

    /** Java's name of a digest that is still taken for safe. */
    static Optional<String> digest(ASN1ObjectIdentifier identifier) {
        return Optional.ofNullable(DIGESTS.get(identifier));
    }

    boolean isSafe() {
        return digest(signer.getDigestAlgorithm().getAlgorithm()).isPresent();
    }

    boolean isRegular() {
        return hasTags() && hasContent() && hasVersions() && hasDigest() && hasWayOfSigning();
    }

    /** The certificates as they stand, byte by byte. */
    List<X509Certificate> certificates() throws CertificateException {
        List<X509Certificate> found = new ArrayList<>();
        if (data.getCertificates() == null) {
            return found;
        }
        for (ASN1Encodable certificate : data.getCertificates()) {
            found.add(Carried.plain(certificate));
        }
        if (found.size() > MOST_CERTIFICATES) {
            throw new CertificateException("more than " + MOST_CERTIFICATES);
        }
        return found;
    }

    /** Whether the signer is named as its certificate's issuer spells itself. */
    boolean isSpelledAs(X509Certificate certificate) {
        if (signer.getSID().isTagged()) {
            return true;
        }
        try {
            byte[] issuer =
                    IssuerAndSerialNumber.getInstance(signer.getSID().getId())
                            .getName()
                            .getEncoded();
            return Arrays.equals(issuer, certificate.getIssuerX500Principal().getEncoded());
        } catch (IOException malformed) {
            return false;
        }
    }

    /** What is signed, if it is inside, stands as octets; the library takes other kinds too. */
    private boolean hasContent() {
        ASN1Encodable content = data.getEncapContentInfo().getContent();
        return content == null || content instanceof ASN1OctetString;
    }

    /** The library takes the two kinds of attributes by their order, whatever their tags say. */
    private boolean hasTags() {
        ASN1Sequence parts = ASN1Sequence.getInstance(data.getSignerInfos().getObjectAt(0));
        return isTagged(parts, FIRST_ATTRIBUTES, 0)
                && (parts.size() <= SECOND_ATTRIBUTES || isTagged(parts, SECOND_ATTRIBUTES, 1));
    }

    private static boolean isTagged(ASN1Sequence parts, int at, int tag) {
        return parts.getObjectAt(at) instanceof ASN1TaggedObject tagged
                && tagged.hasContextTag(tag);
    }

    private boolean hasVersions() {
        boolean byKey = signer.getSID().isTagged();
        boolean plain =
                CMSObjectIdentifiers.data.equals(data.getEncapContentInfo().getContentType());
        return signer.getVersion().hasValue(byKey ? 3 : 1)
                && data.getVersion().hasValue(byKey || !plain ? 3 : 1);
    }

    private boolean hasDigest() {
        AlgorithmIdentifier named = signer.getDigestAlgorithm();
        if (data.getDigestAlgorithms().size() != 1 || !isBare(named)) {
            return false;
        }
        AlgorithmIdentifier announced =
                AlgorithmIdentifier.getInstance(data.getDigestAlgorithms().getObjectAt(0));
        return isBare(announced) && announced.getAlgorithm().equals(named.getAlgorithm());
    }

    private boolean hasWayOfSigning() {
        AlgorithmIdentifier way = signer.getDigestEncryptionAlgorithm();
        if (ANY_DIGEST.contains(way.getAlgorithm())) {
            return PKCSObjectIdentifiers.id_RSASSA_PSS.equals(way.getAlgorithm()) || isBare(way);
        }
        return isBare(way)
                && signer.getDigestAlgorithm()
                        .getAlgorithm()
                        .equals(SIGNATURES.get(way.getAlgorithm()));
    }

    private static boolean isBare(AlgorithmIdentifier algorithm) {
        ASN1Encodable more = algorithm.getParameters();
        return more == null || more instanceof ASN1Null;
    }
}
