package cfie.press;

import cfie.certificate.PdfMark;
import cfie.press.Proof.Ground;
import cfie.press.Proof.Standing;
import cfie.signature.Difference;
import cfie.signature.Finding;
import cfie.signature.PdfSignature;
import cfie.signature.PdfSignatures;
import cfie.signature.TrustAnchors;
import cfie.value.Phrased;
import cfie.value.Refusal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Judges a certificate's file without any register: by its signatures, which must lead to who is
 * trusted, and by the credential inside. Whether it was revoked no file can say of itself.
 *
 * @param seen the moment of signing, of a signature that tells none
 */
public record SelfProof(TrustAnchors anchors, Instant seen) {
    private static final Set<Finding> UNJUDGED = Set.of(Finding.FORM, Finding.WEAK);

    public Proof of(byte[] pdf) {
        try {
            PdfSignatures read = PdfSignatures.of(pdf);
            return read.all().isEmpty()
                    ? Proof.not(Standing.UNKNOWN, Ground.UNSIGNED)
                    : judged(pdf, read).signedBy(Signers.of(read.all().get(0), seen));
        } catch (Refusal unreadable) {
            return Proof.not(Standing.UNKNOWN, Ground.UNREADABLE);
        }
    }

    private Proof judged(byte[] pdf, PdfSignatures read) {
        List<PdfSignature> signatures = read.all();
        Optional<Phrased> broken = broken(pdf, signatures);
        if (broken.isPresent()) {
            boolean isUnjudged = UNJUDGED.contains(broken.get());
            return Proof.not(isUnjudged ? Standing.UNKNOWN : Standing.ALTERED, broken.get());
        }
        if (read.findUntrusted(anchors, seen).isPresent()) {
            return Proof.not(Standing.UNKNOWN, Ground.UNTRUSTED);
        }
        return PdfMark.in(pdf)
                .map(mark -> new CredentialProof(anchors, signatures, seen).of(pdf, mark))
                .orElseGet(() -> Proof.not(Standing.UNKNOWN, Ground.UNNUMBERED));
    }

    /** The first thing that is wrong with the signatures, or with what they cover. */
    private static Optional<Phrased> broken(byte[] pdf, List<PdfSignature> signatures) {
        Optional<Phrased> unsound =
                signatures.stream()
                        .filter(one -> !one.isSound())
                        .findFirst()
                        .map(PdfSignature::finding);
        if (unsound.isPresent()) {
            return unsound;
        }
        if (signatures.stream().noneMatch(PdfSignature::coversWholeFile)) {
            return Optional.of(Difference.UNSIGNED_BYTES);
        }
        // Whoever signs later, and is trusted too, may still not change what was signed first.
        byte[] first = Arrays.copyOf(pdf, signatures.get(0).revision());
        return PdfSignatures.of(pdf).differences(first).stream()
                .findFirst()
                .map(Phrased.class::cast);
    }
}
