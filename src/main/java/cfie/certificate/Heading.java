package cfie.certificate;

import cfie.domain.issued.Certificate;
import cfie.pdf.Colour;
import cfie.pdf.Paragraph;
import cfie.pdf.Style;
import cfie.pdf.flow.Block;
import java.util.ArrayList;
import java.util.List;

/** The upper part of a certificate: who certifies, and of whom. */
record Heading(Wording wording, float width) {
    private static final float SIGNER_ROOM = 270;
    private static final int NAME_LINES = 2;

    /** With so much air between the title and the statement. */
    Block block(float air) {
        List<Block> blocks = new ArrayList<>(title());
        blocks.add(new Block.Gap(12 + air));
        blocks.addAll(whoCertifies());
        blocks.addAll(ofWhom());
        return new Block.Stack(blocks);
    }

    private List<Block> title() {
        return List.of(
                text("P", Wording.CENTRE, Look.OVERLINE),
                new Block.Gap(3),
                text("P", wording.centre(), Look.CENTRE),
                new Block.Gap(6),
                text("H1", Wording.TITLE, Look.TITLE),
                new Block.Gap(2),
                text("P", wording.year(), Look.SUBTITLE),
                older(),
                new Block.Gap(8),
                new Block.Rule(Colour.BURGUNDY, 1, 84));
    }

    private Block older() {
        return wording.older().map(text -> text("P", text, Look.POST)).orElse(new Block.Gap(0));
    }

    private List<Block> whoCertifies() {
        Certificate certificate = wording.certificate();
        List<Block> blocks = new ArrayList<>();
        if (certificate.issuer().director().isEmpty()) {
            blocks.add(new Block.Gap(20));
            blocks.add(new Block.Rule(Colour.GREY, 0.5f, SIGNER_ROOM));
            blocks.add(new Block.Gap(3));
        }
        blocks.add(text("P", wording.whoCertifies(), Look.STATEMENT));
        blocks.add(new Block.Gap(5));
        blocks.add(text("P", Wording.CERTIFIES, Look.CERTIFIES));
        return blocks;
    }

    private List<Block> ofWhom() {
        String name = wording.certificate().teacher().name().full();
        return List.of(
                new Block.Gap(4),
                new Block.Text("P", Paragraph.shrunk(name, Look.NAME, width, NAME_LINES)),
                new Block.Gap(3),
                text("P", wording.statement(), Look.STATEMENT));
    }

    private Block text(String kind, String text, Style style) {
        return new Block.Text(kind, Paragraph.shrunk(text, style, width, NAME_LINES));
    }
}
