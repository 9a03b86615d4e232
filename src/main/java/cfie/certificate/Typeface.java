package cfie.certificate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.KerningSubtable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The vendored faces, parsed once per process: which characters each draws, how wide, and how close
 * to each other. Measures are thousandths of the size.
 */
enum Typeface {
    TEXT("EBGaramond-Regular.ttf"),
    STRONG("EBGaramond-SemiBold.ttf"),
    SMALL("SourceSans3-Regular.ttf");

    private static final int CHARACTERS = 0x10000;

    private final TrueTypeFont font;
    private final BitSet covered = new BitSet(CHARACTERS);
    private final char[] glyphs = new char[CHARACTERS];
    private final int[] advances;
    private final Kerning kerning;

    /** The library warns of what it does not need: fonts without the names of their glyphs. */
    private static final class Quiet {
        private static final Logger LIBRARY = Logger.getLogger("org.apache.fontbox");

        static void begin() {
            LIBRARY.setLevel(Level.OFF);
        }
    }

    Typeface(String file) {
        Quiet.begin();
        try (InputStream bytes = Typeface.class.getResourceAsStream("fonts/" + file)) {
            font = new TTFParser(true).parse(new RandomAccessReadBuffer(bytes));
            // Ligatures have no character of their own: text could not be copied out again.
            font.setEnableGsub(false);
            advances = advancesOf(font);
            cover(font.getUnicodeCmapLookup());
            kerning = kerningOf(font);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }

    /** The name of its resource in a PDF. */
    String key() {
        return "F" + ordinal();
    }

    TrueTypeFont font() {
        return font;
    }

    boolean covers(int character) {
        return covered.get(character);
    }

    int glyph(int character) {
        return glyphs[character];
    }

    int advance(int character) {
        return advances[glyphs[character]];
    }

    /** How much the second of two neighbours moves: mostly towards the first, so negative. */
    int kerning(int first, int second) {
        return kerning.between(first, second);
    }

    private void cover(CmapLookup characters) {
        for (int character = ' '; character < CHARACTERS; character++) {
            int glyph = characters.getGlyphId(character);
            if (glyph > 0 && isText(character) && isCopiedAs(character, glyph, characters)) {
                covered.set(character);
                glyphs[character] = (char) glyph;
            }
        }
    }

    /** Archival PDF allows neither private characters nor the byte order mark. */
    private static boolean isText(int character) {
        int type = Character.getType(character);
        return character != 0xFEFF && type != Character.PRIVATE_USE && type != Character.CONTROL;
    }

    /** Two characters that share a glyph would both be copied out as the first. */
    private static boolean isCopiedAs(int character, int glyph, CmapLookup characters) {
        return characters.getCharCodes(glyph).get(0) == character;
    }

    private static int[] advancesOf(TrueTypeFont font) throws IOException {
        int[] advances = new int[font.getNumberOfGlyphs()];
        for (int glyph = 0; glyph < advances.length; glyph++) {
            advances[glyph] = font.getAdvanceWidth(glyph) * 1000 / font.getUnitsPerEm();
        }
        return advances;
    }

    private Kerning kerningOf(TrueTypeFont font) throws IOException {
        if (font.getKerning() == null) {
            return new Kerning((first, second) -> 0);
        }
        KerningSubtable pairs = font.getKerning().getHorizontalKerningSubtable();
        return new Kerning((first, second) -> pairs.getKerning(glyphs[first], glyphs[second]));
    }
}
