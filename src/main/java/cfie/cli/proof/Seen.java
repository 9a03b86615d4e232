package cfie.cli.proof;

import cfie.certificate.PdfMark;
import cfie.cli.file.Hashes;
import cfie.procedure.issue.Verify;
import cfie.value.Sha256;
import cfie.value.Sought;
import cfie.value.Unavailable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file as it is looked at: what it hashes to, the number and code that it bears, and whether it
 * seems signed.
 */
record Seen(Verify.Sighting sighting, boolean seemsSigned) {
    // beyond it a file is no certificate of ours, and is not held in memory to be searched
    static final long LARGEST = 64L << 20;

    private static final Sought SIGNATURE = new Sought("/ByteRange");

    static Seen of(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                return new Seen(
                        new Verify.Sighting(
                                Hashes.ofFile(file), Optional.empty(), Optional.empty()),
                        false);
            }
            return of(Files.readAllBytes(file));
        } catch (IOException refused) {
            throw new Unavailable(Unavailable.Reason.FILE_UNREADABLE, file);
        }
    }

    private static Seen of(byte[] file) {
        return new Seen(
                new Verify.Sighting(
                        Sha256.hex(file),
                        PdfMark.numberIn(file),
                        PdfMark.in(file).map(PdfMark::code)),
                SIGNATURE.isIn(file));
    }
}
