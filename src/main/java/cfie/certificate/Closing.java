package cfie.certificate;

import cfie.domain.Certificate;

import java.util.Optional;

/** The lower part of a certificate: place, day and room to sign; number, code; the legal ground. */
record Closing(Wording wording, float width) implements Block {
    private static final float SIGNATURE = 300;
    private static final float SQUARE = 78;
    private static final float CODES = 250;

    @Override
    public float height() {
        return Math.max(signature().height(), SQUARE) + ground().height();
    }

    @Override
    public void draw(Page page, Tag parent, Place place) {
        float height = height() - ground().height();
        Block signature = signature();
        float lower = place.top() + height - signature.height();
        signature.draw(page, parent, Place.left(place.x(), lower, SIGNATURE));
        drawCode(page, parent, place, height);
        ground().draw(page, parent, Place.centred(place.x(), place.top() + height, width));
    }

    private Block signature() {
        Certificate certificate = wording.certificate();
        return Block.Stack.of(
                line(wording.issued(), Look.STATEMENT, SIGNATURE),
                new Block.Gap(44),
                new Block.Rule(Colour.GOLD, 0.6f, SIGNATURE),
                new Block.Gap(3),
                signer(certificate.issuer().director()),
                line(wording.post(), Look.POST, SIGNATURE));
    }

    private void drawCode(Page page, Tag parent, Place place, float height) {
        float right = place.x() + width - SQUARE;
        Block codes = codes();
        float top = place.top() + height - codes.height() - 4;
        codes.draw(page, parent, Place.right(right - CODES - 10, top, CODES));
        Place square = Place.left(right, place.top() + height - SQUARE, SQUARE);
        page.code(parent.add("Figure"), wording.certificate().verification(), square);
    }

    private Block codes() {
        Certificate certificate = wording.certificate();
        return Block.Stack.of(
                line("Número de registro", Look.LABEL, CODES),
                line(certificate.number().text(), Look.NUMBER, CODES),
                new Block.Gap(5),
                line("Código de integridad", Look.LABEL, CODES),
                line(certificate.integrityCode().text(), Look.NUMBER, CODES),
                address(certificate.issuer().verificationAddress()));
    }

    private Block ground() {
        Paragraph legal =
                Paragraph.balanced(wording.certificate().issuer().legalBasis(), Look.NOTE, width);
        return Block.Stack.of(new Block.Gap(10), new Block.Text("P", legal));
    }

    private static Block signer(Optional<String> director) {
        Block room = new Block.Gap(Look.SIGNER.lineHeight());
        return director.map(name -> line(name, Look.SIGNER, SIGNATURE)).orElse(room);
    }

    private static Block address(Optional<String> verification) {
        Block none = new Block.Gap(0);
        return verification
                .map(text -> Paragraph.whole(text, Look.NOTE, CODES))
                .<Block>map(paragraph -> new Block.Text("P", paragraph))
                .orElse(none);
    }

    private static Block line(String text, Style style, float width) {
        return new Block.Text("P", Paragraph.shrunk(text, style, width, 3));
    }
}
