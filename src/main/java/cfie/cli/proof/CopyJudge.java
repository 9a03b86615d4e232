package cfie.cli.proof;

import cfie.domain.issued.SignedCopy;
import cfie.press.Signers;
import cfie.procedure.issue.SignatureJudge;
import cfie.signature.Difference;
import cfie.signature.PdfSignature;
import cfie.signature.PdfSignatures;
import cfie.signature.TrustAnchors;
import cfie.value.Refusal;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;

/**
 * Judges a copy that came back by the signatures behind what was issued; and where there are
 * authorities to trust, every signer by them.
 */
record CopyJudge(InstantSource clock, Optional<TrustAnchors> anchors) implements SignatureJudge {
    @Override
    public boolean asksWho() {
        return anchors.isPresent();
    }

    @Override
    public Judged judge(byte[] signed, byte[] issued) {
        try {
            return judged(PdfSignatures.of(signed), issued);
        } catch (Refusal unreadable) {
            return Judged.not(Verdict.UNREADABLE);
        }
    }

    private Judged judged(PdfSignatures read, byte[] issued) {
        Optional<PdfSignature> unsound =
                read.all().stream().filter(one -> !one.isSound()).findFirst();
        if (unsound.isPresent()) {
            return Judged.not(Verdict.BROKEN, unsound.get().finding());
        }
        Set<Difference> found = read.differences(issued);
        if (!found.isEmpty()) {
            return differing(read, found);
        }
        Optional<Judged> untrusted =
                anchors.flatMap(known -> read.findUntrusted(known, clock.instant()))
                        .flatMap(one -> Signers.of(one, clock.instant()))
                        .map(Judged::untrusted);
        if (untrusted.isPresent()) {
            return untrusted.get();
        }
        return added(read, issued).map(Judged::sound).orElseGet(() -> Judged.not(Verdict.UNSIGNED));
    }

    private static Judged differing(PdfSignatures read, Set<Difference> found) {
        if (read.all().isEmpty()) {
            return Judged.not(Verdict.UNSIGNED);
        }
        if (found.equals(Set.of(Difference.VISIBLE_STAMP))) {
            return Judged.not(Verdict.STAMPED);
        }
        Difference first =
                found.stream()
                        .filter(one -> one != Difference.VISIBLE_STAMP)
                        .findFirst()
                        .orElseThrow();
        return Judged.not(
                first == Difference.UNSIGNED_BYTES ? Verdict.BROKEN : Verdict.OF_ANOTHER, first);
    }

    /** Of several signatures, the first is of whoever vouches for what was issued. */
    private Optional<SignedCopy.Signature> added(PdfSignatures read, byte[] issued) {
        return read.all().stream()
                .filter(one -> one.revision() > issued.length)
                .findFirst()
                .flatMap(one -> Signers.of(one, clock.instant()));
    }
}
