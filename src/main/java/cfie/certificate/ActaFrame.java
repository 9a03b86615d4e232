package cfie.certificate;

import cfie.domain.issued.Issuer;
import cfie.pdf.Colour;
import cfie.pdf.Paragraph;
import cfie.pdf.Style;
import cfie.pdf.flow.Block;
import java.util.Optional;

/** What stands around the table of an acta: of whom it is above, sums and signature below. */
record ActaFrame(ActaWording wording, float width) {
    private static final float SIGNATURE = 300;
    private static final float ROOM_TO_SIGN = 46;

    Block heading() {
        return Block.Stack.of(
                text("P", Wording.CENTRE, Look.OVERLINE),
                new Block.Gap(2),
                text("P", wording.centre(), Look.SUBTITLE),
                new Block.Gap(4),
                text("H1", ActaWording.TITLE, Look.TITLE.sized(21)),
                text("P", wording.subject(), Look.SUBTITLE),
                earlier(),
                new Block.Gap(6),
                text("P", wording.statement(), Look.POST));
    }

    private Block earlier() {
        return wording.earlier().map(line -> text("P", line, Look.POST)).orElse(new Block.Gap(0));
    }

    Block closing() {
        Issuer issuer = wording.acta().issuer();
        return Block.Stack.of(
                new Block.Gap(12),
                text("P", wording.outcomes(), Look.SUMS),
                text("P", wording.credits(), Look.SUMS),
                new Block.Gap(10),
                text("P", issuer.legalBasis(), Look.NOTE),
                ledger(),
                new Block.Gap(8),
                text("P", wording.issued(), Look.POST),
                Seals.signature(issuer, issuer.director().orElseGet(wording::post), ROOM_TO_SIGN),
                new Block.Gap(ROOM_TO_SIGN),
                new Block.Rule(Colour.GOLD, 0.6f, SIGNATURE),
                new Block.Gap(3),
                signer(issuer.director()),
                text("P", wording.post(), Look.POST));
    }

    private Block ledger() {
        return wording.ledger().map(line -> text("P", line, Look.NOTE)).orElse(new Block.Gap(0));
    }

    private Block signer(Optional<String> director) {
        Block room = new Block.Gap(Look.SIGNER.lineHeight());
        return director.map(name -> text("P", name, Look.SIGNER)).orElse(room);
    }

    private Block text(String kind, String text, Style style) {
        return new Block.Text(kind, Paragraph.whole(text, style, width));
    }
}
