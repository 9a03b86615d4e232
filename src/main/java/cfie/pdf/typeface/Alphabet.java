package cfie.pdf.typeface;

import java.util.BitSet;

/**
 * The characters that a file embeds: the first alphabet that holds all of a record's, so that the
 * same record gives the same file whatever else is made beside it.
 */
public enum Alphabet {
    /** What nearly all Spanish documents need: letters of Spain and its neighbours, no symbols. */
    SPANISH(
            0x20, 0x22, 0x25, 0x29, 0x2B, 0x3B, 0x3D, 0x3D, 0x3F, 0x3F, 0x41, 0x5A, 0x5F, 0x5F,
            0x61, 0x7A, 0xA0, 0xA1, 0xAA, 0xAB, 0xB0, 0xB0, 0xB7, 0xB7, 0xBA, 0xBB, 0xBF, 0xC1,
            0xC7, 0xC9, 0xCD, 0xCD, 0xCF, 0xCF, 0xD1, 0xD3, 0xDA, 0xDA, 0xDC, 0xDC, 0xE0, 0xE1,
            0xE7, 0xE9, 0xED, 0xED, 0xEF, 0xEF, 0xF1, 0xF3, 0xFA, 0xFA, 0xFC, 0xFC, 0x2013, 0x2014,
            0x2018, 0x2019, 0x201C, 0x201D, 0x2026, 0x2026),
    /** The Latin letters of Europe's languages. */
    LATIN(0x20, 0x17F, 0x218, 0x21B, 0x1E9E, 0x1E9E, 0x2010, 0x203A, 0x20AC, 0x20AC),
    /** Those, and Greek. */
    GREEK(0x20, 0x17F, 0x218, 0x21B, 0x386, 0x3CE, 0x1E9E, 0x1E9E, 0x2010, 0x203A, 0x20AC, 0x20AC),
    /** Those, and Cyrillic. */
    CYRILLIC(
            0x20, 0x17F, 0x218, 0x21B, 0x400, 0x45F, 0x490, 0x491, 0x1E9E, 0x1E9E, 0x2010, 0x203A,
            0x20AC, 0x20AC, 0x2116, 0x2116),
    /** Whatever the faces have. */
    ALL(0x20, 0xFFFE);

    // One bit of each character for each alphabet that holds it.
    private static final byte[] HOLDERS = new byte[0x10000];

    private final BitSet characters = new BitSet();

    static {
        for (Alphabet alphabet : values()) {
            alphabet.characters.stream().forEach(one -> HOLDERS[one] |= alphabet.bit());
        }
    }

    /** From the first and last character of each range. */
    Alphabet(int... bounds) {
        for (int range = 0; range < bounds.length; range += 2) {
            characters.set(bounds[range], bounds[range + 1] + 1);
        }
    }

    /** The first that holds every character of all the texts. */
    public static Alphabet of(Iterable<String> texts) {
        int holders = ALL.bit() * 2 - 1;
        for (String text : texts) {
            holders &= holders(Letters.composed(text));
        }
        return values()[Integer.numberOfTrailingZeros(holders | ALL.bit())];
    }

    /** A bit for each alphabet that holds all of the text. */
    public static int holders(String text) {
        int holders = ALL.bit() * 2 - 1;
        for (int at = 0; at < text.length(); at++) {
            holders &= HOLDERS[text.charAt(at)];
        }
        return holders;
    }

    public int bit() {
        return 1 << ordinal();
    }

    public BitSet characters() {
        return characters;
    }
}
