package cfie.cli.upkeep;

import cfie.cli.command.Word;
import cfie.cli.command.Words;
import cfie.domain.issued.Insignia;
import cfie.picture.PictureFile;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The options that say which pictures stand on a centre's documents, and which no longer. */
final class CentrePictures {
    private final Word<Optional<Path>> logo;
    private final Word<Boolean> withoutLogo;
    private final Word<Optional<Path>> signature;
    private final Word<Boolean> withoutSignature;

    CentrePictures(Words words) {
        logo = words.option("--logo", "FILE", Path::of);
        withoutLogo = words.flag("--no-logo");
        signature = words.option("--signature-image", "FILE", Path::of);
        withoutSignature = words.flag("--no-signature-image");
    }

    Insignia said() {
        return new Insignia(
                logo.value().map(PictureFile::read), signature.value().map(PictureFile::read));
    }

    Set<Insignia.Part> takenOff() {
        Set<Insignia.Part> parts = EnumSet.noneOf(Insignia.Part.class);
        if (withoutLogo.value()) {
            parts.add(Insignia.Part.LOGO);
        }
        if (withoutSignature.value()) {
            parts.add(Insignia.Part.SIGNATURE);
        }
        return parts;
    }
}
