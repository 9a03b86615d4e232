package cfie.cli.proof;

import cfie.domain.issued.SignedCopy;
import cfie.press.Signers;
import cfie.procedure.issue.Verify.Verification;
import cfie.signature.PdfSignature;
import cfie.signature.PdfSignatures;
import cfie.signature.TrustAnchors;
import cfie.value.Refusal;
import cfie.value.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;

/** Reads who signed a file, and asks whether they are trusted where it is known whom to trust. */
record FileSigner(InstantSource clock, Optional<TrustAnchors> anchors) {
    boolean asksWho() {
        return anchors.isPresent();
    }

    /**
     * What was found of a file, with its signer; of one that changed meanwhile nobody is trusted.
     */
    Verification named(Verification found, Path file, String sha256) {
        Optional<PdfSignatures> read = read(file, sha256);
        Verification named =
                found.signer()
                        .or(() -> read.flatMap(this::signer))
                        .map(found::signedBy)
                        .orElse(found);
        return named.signer().isPresent()
                ? anchors.map(known -> named.trusted(isTrusted(read, known))).orElse(named)
                : named;
    }

    private boolean isTrusted(Optional<PdfSignatures> read, TrustAnchors known) {
        return read.filter(file -> !file.all().isEmpty())
                .filter(file -> file.findUntrusted(known, clock.instant()).isEmpty())
                .isPresent();
    }

    private static Optional<PdfSignatures> read(Path file, String sha256) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            return Sha256.hex(bytes).equals(sha256)
                    ? Optional.of(PdfSignatures.of(bytes))
                    : Optional.empty();
        } catch (IOException | Refusal unreadable) {
            return Optional.empty();
        }
    }

    private Optional<SignedCopy.Signature> signer(PdfSignatures read) {
        return read.all().stream()
                .filter(PdfSignature::isSound)
                .findFirst()
                .flatMap(one -> Signers.of(one, clock.instant()));
    }
}
