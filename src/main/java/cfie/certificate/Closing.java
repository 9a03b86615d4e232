package cfie.certificate;

import cfie.domain.issued.Certificate;
import cfie.pdf.Colour;
import cfie.pdf.Page;
import cfie.pdf.Paragraph;
import cfie.pdf.Place;
import cfie.pdf.Style;
import cfie.pdf.Tag;
import cfie.pdf.flow.Block;
import java.util.Optional;
import java.util.regex.Pattern;

/** The lower part of a certificate: place, day and room to sign; number, code; the legal ground. */
final class Closing implements Block {
    private static final float SIGNATURE = 300;
    private static final float CODES = 250;
    private static final float ROOM_TO_SIGN = 44;
    private static final float GAP = 10;
    private static final Pattern ADDRESS = Pattern.compile("https?://[!-~]+");

    private final Certificate certificate;
    private final Block signature;
    private final Block codes;
    private final Block ground;
    private final float side;

    Closing(Wording wording, float width) {
        certificate = wording.certificate();
        side = Page.codeSide(certificate.verification());
        signature = signature(wording);
        codes = codes(certificate);
        String basis = certificate.issuer().legalBasis();
        ground = new Block.Text("P", Paragraph.balanced(basis, Look.NOTE, width));
    }

    @Override
    public float height() {
        return upperHeight() + GAP + ground.height();
    }

    @Override
    public void draw(Page page, Tag parent, Place place) {
        float end = place.top() + upperHeight();
        float signed = end - signature.height();
        signature.draw(page, parent, Place.left(place.x(), signed, SIGNATURE));
        float square = place.x() + place.width() - side;
        float told = end - codes.height() - 4;
        codes.draw(page, parent, Place.right(square - CODES - GAP, told, CODES));
        Place where = Place.left(square, end - side, side);
        page.code(parent.add("Figure"), certificate.verification(), where);
        ground.draw(page, parent, Place.centred(place.x(), end + GAP, place.width()));
    }

    private float upperHeight() {
        return Math.max(signature.height(), side);
    }

    private static Block signature(Wording wording) {
        return Block.Stack.of(
                line(wording.issued(), Look.STATEMENT),
                Seals.signature(wording.certificate().issuer(), wording.signer(), ROOM_TO_SIGN),
                new Block.Signature(ROOM_TO_SIGN, "Firma electrónica: " + wording.signer()),
                new Block.Rule(Colour.GOLD, 0.6f, SIGNATURE),
                new Block.Gap(3),
                signer(wording.certificate().issuer().director()),
                line(wording.post(), Look.POST));
    }

    private static Block codes(Certificate certificate) {
        return Block.Stack.of(
                code("Número de registro", Look.LABEL),
                code(certificate.number().text(), Look.NUMBER),
                new Block.Gap(5),
                code("Código de integridad", Look.LABEL),
                code(certificate.integrityCode().text(), Look.NUMBER),
                address(certificate));
    }

    /** The address only where there is one; the bare code says no more than what stands above. */
    private static Block address(Certificate certificate) {
        if (certificate.issuer().verificationAddress().isEmpty()) {
            return new Block.Gap(0);
        }
        String address = certificate.verification();
        Paragraph seen = Paragraph.whole(address, Look.NOTE, CODES);
        boolean isOfTheWeb = ADDRESS.matcher(address).matches();
        return isOfTheWeb ? new Block.Link(seen, address) : new Block.Text("P", seen);
    }

    private static Block signer(Optional<String> director) {
        Block room = new Block.Gap(Look.SIGNER.lineHeight());
        return director.map(name -> line(name, Look.SIGNER)).orElse(room);
    }

    private static Block line(String text, Style style) {
        return new Block.Text("P", Paragraph.shrunk(text, style, SIGNATURE, 3));
    }

    private static Block code(String text, Style style) {
        return new Block.Text("P", Paragraph.whole(text, style, CODES));
    }
}
