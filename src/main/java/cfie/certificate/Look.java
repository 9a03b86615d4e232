package cfie.certificate;

import cfie.pdf.Colour;
import cfie.pdf.Style;
import cfie.pdf.typeface.Typeface;

/** The letters of a certificate, by what they say. */
final class Look {
    // Any wider, and copying the text out would set each letter apart.
    private static final float WIDE = 0.075f;

    static final Style OVERLINE = Style.of(Typeface.SMALL, 7.5f, Colour.BRONZE).tracked(WIDE);
    static final Style CENTRE = Style.of(Typeface.TEXT, 17, Colour.NAVY);
    static final Style TITLE = Style.of(Typeface.STRONG, 30, Colour.BURGUNDY).tracked(WIDE);
    static final Style SUBTITLE = Style.of(Typeface.TEXT, 13.5f, Colour.NAVY);
    static final Style STATEMENT = Style.of(Typeface.TEXT, 13, Colour.INK);
    static final Style CERTIFIES = Style.of(Typeface.STRONG, 13, Colour.BURGUNDY).tracked(WIDE);
    static final Style NAME = Style.of(Typeface.STRONG, 31, Colour.NAVY);
    static final Style LABEL = Style.of(Typeface.SMALL, 7.5f, Colour.BRONZE).tracked(0.06f);
    static final Style SIGNER = Style.of(Typeface.STRONG, 12, Colour.NAVY);
    static final Style POST = Style.of(Typeface.TEXT, 11, Colour.GREY);
    static final Style NUMBER = Style.of(Typeface.SMALL, 9, Colour.NAVY);
    static final Style SUMS = Style.of(Typeface.TEXT, 10.5f, Colour.INK);
    static final Style NOTE = Style.of(Typeface.SMALL, 7, Colour.GREY);

    private Look() {}
}
