package cfie.report;

import cfie.pdf.Colour;
import cfie.pdf.Page;
import cfie.pdf.Paragraph;
import cfie.pdf.Style;
import cfie.pdf.flow.Block;
import cfie.pdf.typeface.Typeface;

/** The letters of a report on paper, and where on a page it stands. Points. */
final class PdfLook {
    static final float LEFT = 40;
    static final float WIDTH = Page.WIDTH - 2 * LEFT;
    static final float TOP = 34;
    static final float LATER_TOP = 50;
    static final float BOTTOM = Page.HEIGHT - 34;
    static final float BETWEEN = 24;

    static final Style BODY = Style.of(Typeface.SMALL, 9, Colour.BRONZE).tracked(0.06f);
    static final Style TITLE = Style.of(Typeface.STRONG, 32, Colour.BURGUNDY);
    static final Style LEAD = Style.of(Typeface.TEXT, 18, Colour.NAVY);
    static final Style DAY = Style.of(Typeface.SMALL, 10, Colour.GREY);
    static final Style HEADING = Style.of(Typeface.STRONG, 19, Colour.NAVY);
    static final Style TEXT = Style.of(Typeface.SMALL, 10, Colour.INK);
    static final Style NAME = Style.of(Typeface.SMALL, 11, Colour.INK);
    static final Style AMOUNT = Style.of(Typeface.STRONG, 34, Colour.NAVY);
    static final Style CHART = Style.of(Typeface.SMALL, 10, Colour.NAVY);
    static final Style COLUMN = Style.of(Typeface.SMALL, 8, Colour.GREY);
    static final Style CELL = Style.of(Typeface.SMALL, 8.5f, Colour.INK);
    static final Style TOTAL = Style.of(Typeface.SMALL, 8.5f, Colour.NAVY);
    static final Style NOTE = Style.of(Typeface.SMALL, 8, Colour.GREY);

    private PdfLook() {}

    static Block text(String kind, String text, Style style, float width) {
        return new Block.Text(kind, Paragraph.whole(text, style, width));
    }
}
