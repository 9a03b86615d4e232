package cfie.pdf.typeface;

import java.util.BitSet;
import java.util.zip.CRC32;

/**
 * The vendored faces, read once per process: which characters each draws, how wide, and how close
 * to each other. Measures are thousandths of the size.
 */
public enum Typeface {
    /** For what is read as a whole. */
    TEXT("EBGaramond-Regular.ttf"),
    /** For names, titles and sums. */
    STRONG("EBGaramond-SemiBold.ttf"),
    /** For labels and small print. */
    SMALL("SourceSans3-Regular.ttf");

    private static final int CHARACTERS = 0x10000;

    private final String file;
    private final long checksum;
    private final String font = "/" + key() + " ";
    private final BitSet covered = new BitSet(CHARACTERS);
    private final char[] glyphs;
    private final int[] advances;
    private final Kerning kerning;

    Typeface(String file) {
        this.file = file;
        byte[] bytes = FontFile.vendored(file);
        CRC32 sum = new CRC32();
        sum.update(bytes);
        checksum = sum.getValue();
        FontFile font = new FontFile(bytes);
        glyphs = font.glyphsOfCharacters();
        cover(font.glyphs());
        advances = new int[font.glyphs()];
        for (int glyph = 0; glyph < advances.length; glyph++) {
            advances[glyph] = font.advance(glyph);
        }
        kerning = new Kerning((one, other) -> font.kerning(glyphs[one], glyphs[other]));
    }

    /** Tells whether the file is still the same. */
    public long checksum() {
        return checksum;
    }

    /** The whole font, as it came. */
    public byte[] bytes() {
        return FontFile.vendored(file);
    }

    /** What a page says to write with it; its size follows. */
    public String font() {
        return font;
    }

    /** The name of its resource in a PDF. */
    public String key() {
        return "F" + ordinal();
    }

    public boolean covers(int character) {
        return covered.get(character);
    }

    public int glyph(int character) {
        return glyphs[character];
    }

    public int advance(int character) {
        return advances[glyphs[character]];
    }

    /** How much the second of two neighbours moves: mostly towards the first, so negative. */
    public int kerning(int first, int second) {
        return kerning.between(first, second);
    }

    /** Two characters that share a glyph would both be copied out as the first. */
    private void cover(int count) {
        BitSet taken = new BitSet(count);
        for (int character = 0; character < CHARACTERS; character++) {
            int glyph = glyphs[character];
            if (glyph > 0 && character >= ' ' && !taken.get(glyph) && isText(character)) {
                covered.set(character);
            }
            taken.set(glyph);
        }
    }

    /** Archival PDF allows neither private characters nor the byte order mark. */
    private static boolean isText(int character) {
        int type = Character.getType(character);
        return character != 0xFEFF && type != Character.PRIVATE_USE && type != Character.CONTROL;
    }
}
