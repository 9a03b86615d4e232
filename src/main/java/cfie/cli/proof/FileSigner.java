package cfie.cli.proof;

import cfie.cli.file.Hashes;
import cfie.domain.issued.SignedCopy;
import cfie.press.Signers;
import cfie.signature.PdfSignature;
import cfie.signature.PdfSignatures;
import cfie.value.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;

/** Reads who signed a file. */
record FileSigner(InstantSource clock) {
    /** The first signer of the file, unless it became another meanwhile. */
    Optional<SignedCopy.Signature> of(Path file, String sha256) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            return Hashes.of(bytes).equals(sha256) ? signer(bytes) : Optional.empty();
        } catch (IOException | Refusal unreadable) {
            return Optional.empty();
        }
    }

    private Optional<SignedCopy.Signature> signer(byte[] bytes) {
        return PdfSignatures.of(bytes).all().stream()
                .filter(PdfSignature::isSound)
                .findFirst()
                .flatMap(one -> Signers.of(one, clock.instant()));
    }
}
