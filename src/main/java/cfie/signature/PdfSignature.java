package cfie.signature;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One signature of a PDF: what was found of it, the bytes of which it speaks, whose it is, the
 * moment it claims, the certificates it carries and the time-stamp on it.
 */
public record PdfSignature(
        Finding finding,
        Optional<Range> range,
        boolean coversWholeFile,
        Optional<X509Certificate> signer,
        List<X509Certificate> carried,
        Optional<Instant> claimed,
        Optional<Stamp> stamp) {
    public PdfSignature {
        carried = List.copyOf(carried);
    }

    /** Whether the signed bytes are as they were when the signer's key signed them. */
    public boolean isSound() {
        return finding == Finding.SOUND;
    }

    /** How many bytes the file had when it was signed. */
    public int revision() {
        return range.map(Range::end).orElse(0);
    }

    /** The name in the signer's certificate; of one that names nobody, all that it says of them. */
    public Optional<String> signerName() {
        return signer.map(SubjectName::of);
    }

    /** When it was signed: as its time-stamp says, whoever gave it, else as the file claims. */
    public Optional<Instant> moment() {
        return stamp.map(Stamp::at).or(() -> claimed);
    }

    /**
     * When it was signed: as a trusted time-stamp says, else as the file claims, else the other.
     */
    public Instant signedAt(TrustAnchors anchors, Instant otherwise) {
        return stamp.filter(anchors::trust).map(Stamp::at).or(() -> claimed).orElse(otherwise);
    }

    /**
     * Whether the signer's certificate leads to one that is trusted, at the moment of signing. What
     * was revoked is not asked: that needs the network.
     */
    public boolean isTrusted(TrustAnchors anchors, Instant otherwise) {
        return isSound()
                && signer.isPresent()
                && anchors.trust(signer.get(), carried, signedAt(anchors, otherwise));
    }
}
