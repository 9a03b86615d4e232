package cfie.cli;

import cfie.certificate.PdfMark;
import cfie.procedure.Verify;
import cfie.value.Unavailable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Looks at files: what they hash to, and the number and code that they bear. */
final class Sightings {
    // beyond it a file is no certificate of ours, and is not held in memory to be searched
    private static final long LARGEST = 64L << 20;

    private Sightings() {}

    static Verify.Sighting of(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                return new Verify.Sighting(Hashes.ofFile(file), Optional.empty(), Optional.empty());
            }
            byte[] bytes = Files.readAllBytes(file);
            Optional<PdfMark> mark = PdfMark.in(bytes);
            return new Verify.Sighting(
                    Hashes.of(bytes), mark.map(PdfMark::number), mark.map(PdfMark::code));
        } catch (IOException refused) {
            throw new Unavailable(Unavailable.Reason.FILE_UNREADABLE, file);
        }
    }
}
