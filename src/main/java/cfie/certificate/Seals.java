package cfie.certificate;

import cfie.domain.issued.Issuer;
import cfie.domain.issued.Picture;
import cfie.pdf.Image;
import cfie.pdf.Page;
import cfie.pdf.Place;
import cfie.pdf.flow.Block;
import java.util.Optional;

/** The office's own pictures on its documents: its logo above, the signature below. */
final class Seals {
    private static final float LOGO_WIDTH = 200;
    private static final float LOGO_HEIGHT = 50;
    private static final float SIGNATURE_WIDTH = 150;
    private static final float ABOVE_THE_LINE = 2;

    private Seals() {}

    /** A logo in its size; it says nothing that the words below it do not say. */
    record Logo(Image image, float width) {
        float height() {
            return image.height(width);
        }

        /** In the middle of the page. */
        void draw(Page page, float top) {
            page.picture(image, Place.left((Page.WIDTH - width) / 2, top, width));
        }
    }

    static Optional<Logo> logo(Issuer issuer) {
        return issuer.insignia()
                .logo()
                .map(Seals::image)
                .map(image -> new Logo(image, image.widthIn(LOGO_WIDTH, LOGO_HEIGHT)));
    }

    /** The signature of that person, on the line below the room. */
    static Block signature(Issuer issuer, String signer, float room) {
        Optional<Image> signature = issuer.insignia().signature().map(Seals::image);
        float feet = room - ABOVE_THE_LINE;
        return signature
                .<Block>map(
                        image ->
                                new Block.Picture(
                                        image,
                                        image.widthIn(SIGNATURE_WIDTH, feet),
                                        feet,
                                        "Firma de " + signer))
                .orElse(new Block.Gap(0));
    }

    private static Image image(Picture picture) {
        return new Image(picture.sha256(), picture.width(), picture.height(), picture.packed());
    }
}
