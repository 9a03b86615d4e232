package cfie.certificate;

/** The letters of a certificate, by what they say. */
final class Look {
    static final Style OVERLINE = Style.of(Typeface.SMALL, 7.5f, Colour.BRONZE).tracked(0.14f);
    static final Style CENTRE = Style.of(Typeface.TEXT, 17, Colour.NAVY);
    static final Style TITLE = Style.of(Typeface.STRONG, 30, Colour.BURGUNDY).tracked(0.1f);
    static final Style SUBTITLE = Style.of(Typeface.TEXT, 13.5f, Colour.NAVY);
    static final Style STATEMENT = Style.of(Typeface.TEXT, 13, Colour.INK);
    static final Style CERTIFIES = Style.of(Typeface.STRONG, 13, Colour.BURGUNDY).tracked(0.12f);
    static final Style NAME = Style.of(Typeface.STRONG, 31, Colour.NAVY);
    static final Style LABEL = Style.of(Typeface.SMALL, 7.5f, Colour.BRONZE).tracked(0.06f);
    static final Style SIGNER = Style.of(Typeface.STRONG, 12, Colour.NAVY);
    static final Style POST = Style.of(Typeface.TEXT, 11, Colour.GREY);
    static final Style NUMBER = Style.of(Typeface.SMALL, 9, Colour.NAVY);
    static final Style SUMS = Style.of(Typeface.TEXT, 10.5f, Colour.INK);
    static final Style NOTE = Style.of(Typeface.SMALL, 7, Colour.GREY);

    private Look() {}
}
