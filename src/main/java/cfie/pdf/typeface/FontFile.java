package cfie.pdf.typeface;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * The measures of a TrueType file, read from its tables: enough to lay text out without waking the
 * library that embeds it.
 */
final class FontFile {
    private final ByteBuffer file;
    private final int unitsPerEm;
    private final int metrics;
    private final int pairs;
    private final int pairCount;

    FontFile(byte[] bytes) {
        file = ByteBuffer.wrap(bytes);
        unitsPerEm = unsigned(table("head") + 18);
        metrics = unsigned(table("hhea") + 34);
        int kern = table("kern");
        pairs = kern + 18;
        pairCount = kern == 0 ? 0 : unsigned(kern + 10);
    }

    /** The bytes of a vendored font. */
    static byte[] vendored(String name) {
        try (InputStream bytes = FontFile.class.getResourceAsStream("fonts/" + name)) {
            return bytes.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }

    int glyphs() {
        return unsigned(table("maxp") + 4);
    }

    /** How wide a glyph is, in thousandths of the size. */
    int advance(int glyph) {
        int entry = Math.min(glyph, metrics - 1);
        return unsigned(table("hmtx") + 4 * entry) * 1000 / unitsPerEm;
    }

    /** How much two neighbours move towards each other: the font's one list of pairs, in order. */
    int kerning(int first, int second) {
        long sought = (long) first << 16 | second;
        int low = 0;
        int high = pairCount - 1;
        while (low <= high) {
            int middle = low + high >>> 1;
            long pair = file.getInt(pairs + 6 * middle) & 0xFFFFFFFFL;
            if (pair == sought) {
                return file.getShort(pairs + 6 * middle + 4);
            }
            low = pair < sought ? middle + 1 : low;
            high = pair < sought ? high : middle - 1;
        }
        return 0;
    }

    /** The glyph of each character of the basic plane, 0 where there is none. */
    char[] glyphsOfCharacters() {
        int all = table("cmap");
        int count = unsigned(all + 2);
        for (int entry = 0; entry < count; entry++) {
            int at = all + file.getInt(all + 4 + 8 * entry + 4);
            if (unsigned(at) == 4) {
                return segments(at);
            }
        }
        throw new IllegalStateException("no map of the basic plane");
    }

    private char[] segments(int at) {
        char[] glyphs = new char[0x10000];
        int doubled = unsigned(at + 6);
        int ends = at + 14;
        int starts = ends + doubled + 2;
        for (int segment = 0; segment < doubled; segment += 2) {
            int last = unsigned(ends + segment);
            int shift = unsigned(starts + doubled + segment);
            int place = starts + 2 * doubled + segment;
            int range = unsigned(place);
            int first = unsigned(starts + segment);
            for (int character = first; character <= last && character < 0xFFFF; character++) {
                int glyph = character;
                if (range != 0) {
                    glyph = unsigned(place + range + 2 * (character - first));
                }
                boolean isNone = range != 0 && glyph == 0;
                glyphs[character] = (char) (isNone ? 0 : glyph + shift);
            }
        }
        return glyphs;
    }

    /** Where a table begins; 0 if there is none. */
    private int table(String name) {
        int count = unsigned(4);
        for (int entry = 0; entry < count; entry++) {
            int at = 12 + 16 * entry;
            String tag = new String(file.array(), at, 4, StandardCharsets.US_ASCII);
            if (tag.equals(name)) {
                return file.getInt(at + 8);
            }
        }
        return 0;
    }

    private int unsigned(int at) {
        return file.getShort(at) & 0xFFFF;
    }
}
