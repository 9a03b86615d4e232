package cfie.signature;

import cfie.value.Sha256;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAKey;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The office's signature as a PDF carries it: PAdES baseline B-B, made from the SHA-256 of what is
 * signed. All but two holes is the same for every document of a key, and is written once.
 */
public final class Pades {
    private static final byte[] SIGNED_DATA = Der.identifier(42, 840, 113549, 1, 7, 2);
    private static final byte[] PLAIN_DATA = Der.identifier(42, 840, 113549, 1, 7, 1);
    private static final byte[] CONTENT_TYPE = Der.identifier(42, 840, 113549, 1, 9, 3);
    private static final byte[] MESSAGE_DIGEST = Der.identifier(42, 840, 113549, 1, 9, 4);
    private static final byte[] SIGNING_CERTIFICATE =
            Der.identifier(42, 840, 113549, 1, 9, 16, 2, 47);
    private static final byte[] TIME_STAMP = Der.identifier(42, 840, 113549, 1, 9, 16, 2, 14);
    private static final byte[] SHA256 = Der.sequence(Der.identifier(96, 840, 1, 101, 3, 4, 2, 1));
    private static final byte[] RSA =
            Der.sequence(Der.identifier(42, 840, 113549, 1, 1, 1), Der.nothing());
    private static final byte[] ECDSA = Der.sequence(Der.identifier(42, 840, 10045, 4, 3, 2));
    private static final int DIGEST = 32;
    private static final int STAMP_FRAME = 64;
    private static final int FIRST = 0xa0;
    private static final int SECOND = 0xa1;
    private static final int SET = 0x31;

    private final SigningKey key;
    private final byte[] certificates;
    private final byte[] attributes;
    private final int digestAt;
    private final AtomicReferenceArray<byte[]> frames;

    public Pades(SigningKey key) {
        this.key = key;
        this.certificates = Der.tagged(FIRST, certificates(key));
        byte[] digest = attribute(MESSAGE_DIGEST, Der.octets(new byte[DIGEST]));
        byte[] certificate = attribute(SIGNING_CERTIFICATE, signingCertificates());
        this.attributes = Der.set(attribute(CONTENT_TYPE, PLAIN_DATA), digest, certificate);
        this.digestAt = attributes.length - certificate.length - DIGEST;
        this.frames = new AtomicReferenceArray<>(longestSignature() + 1);
    }

    /**
     * How many bytes the signature takes at most: the half of the hexadecimal digits to reserve.
     */
    public int room() {
        return frame(longestSignature()).length;
    }

    /** The same with a time-stamp beside it, whatever the authority. */
    public int roomWithStamp() {
        return room() + TimestampAuthority.ROOM + STAMP_FRAME;
    }

    /**
     * The signature of a document, from the SHA-256 of all of it but the place of the signature.
     */
    public byte[] sign(byte[] digest) {
        byte[] signed = withDigest(attributes.clone(), digest, 0);
        byte[] signature = key.sign(signed);
        byte[] whole = frame(signature.length).clone();
        System.arraycopy(signature, 0, whole, whole.length - signature.length, signature.length);
        return withDigest(whole, digest, attributesAt(whole.length, signature.length));
    }

    /**
     * The same, and beside the signature the time-stamp that an authority gives it: baseline B-T.
     */
    public byte[] sign(byte[] digest, TimestampAuthority authority) {
        byte[] signed = withDigest(attributes.clone(), digest, 0);
        byte[] signature = key.sign(signed);
        byte[] stamp = attribute(TIME_STAMP, authority.stamp(signature));
        byte[] inside = signed.clone();
        inside[0] = (byte) FIRST;
        return whole(inside, signature, Der.tagged(SECOND, stamp));
    }

    private byte[] frame(int signatureLength) {
        byte[] frame = frames.get(signatureLength);
        if (frame == null) {
            byte[] inside = attributes.clone();
            inside[0] = (byte) FIRST;
            frame = whole(inside, new byte[signatureLength]);
            frames.set(signatureLength, frame);
        }
        return frame;
    }

    private int attributesAt(int length, int signatureLength) {
        int behind = Der.octets(new byte[signatureLength]).length + algorithm().length;
        return length - behind - attributes.length;
    }

    private byte[] withDigest(byte[] into, byte[] digest, int attributesAt) {
        if (digest.length != DIGEST) {
            throw new IllegalArgumentException("not a SHA-256: " + digest.length);
        }
        System.arraycopy(digest, 0, into, attributesAt + digestAt, DIGEST);
        return into;
    }

    private byte[] whole(byte[] signedAttributes, byte[] signature, byte[]... unsigned) {
        byte[] signer =
                Der.sequence(
                        Der.number(1),
                        issuerAndSerial(),
                        SHA256,
                        signedAttributes,
                        algorithm(),
                        Der.octets(signature),
                        Der.joined(List.of(unsigned)));
        byte[] data =
                Der.sequence(
                        Der.number(1),
                        Der.set(SHA256),
                        Der.sequence(PLAIN_DATA),
                        certificates,
                        Der.set(signer));
        return Der.sequence(SIGNED_DATA, Der.tagged(FIRST, data));
    }

    private byte[] algorithm() {
        return key.kind() == KeyKind.RSA ? RSA : ECDSA;
    }

    private byte[] issuerAndSerial() {
        X509Certificate certificate = key.certificate();
        return Der.sequence(
                certificate.getIssuerX500Principal().getEncoded(),
                Der.tagged(0x02, certificate.getSerialNumber().toByteArray()));
    }

    /** Names all the certificates beside the signature, so that none can be changed unnoticed. */
    private byte[] signingCertificates() {
        byte[][] names =
                key.chain().stream()
                        .map(
                                certificate ->
                                        Der.sequence(Der.octets(Sha256.of(encoded(certificate)))))
                        .toArray(byte[][]::new);
        return Der.sequence(Der.sequence(names));
    }

    private static byte[][] certificates(SigningKey key) {
        return key.chain().stream()
                .map(Pades::encoded)
                .sorted(Arrays::compareUnsigned)
                .toArray(byte[][]::new);
    }

    private int longestSignature() {
        // On a curve: a sequence of two numbers, each with at most one zero before it.
        return switch (key.kind()) {
            case RSA -> (((RSAKey) key.publicKey()).getModulus().bitLength() + 7) / 8;
            case P256, P384 -> 2 + 2 * (2 + 1 + key.kind().half());
        };
    }

    private static byte[] attribute(byte[] name, byte[] value) {
        return Der.sequence(name, Der.set(value));
    }

    private static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
