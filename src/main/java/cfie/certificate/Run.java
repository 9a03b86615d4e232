package cfie.certificate;

import cfie.value.Refusal;
import java.util.ArrayList;
import java.util.List;

/** A stretch of text that one face draws. */
record Run(Typeface face, String text) {

    /** Splits a text where its own face lacks a character and the text face helps out. */
    static List<Run> of(String text, Typeface face) {
        List<Run> runs = new ArrayList<>(1);
        int start = 0;
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            if (drawer(text, at, face) != drawer(text, start, face)) {
                runs.add(new Run(drawer(text, start, face), text.substring(start, at)));
                start = at;
            }
        }
        if (start < text.length()) {
            runs.add(new Run(drawer(text, start, face), text.substring(start)));
        }
        return runs;
    }

    /** In thousandths of the size, each pair kerned. */
    int width() {
        int width = 0;
        for (int at = 0; at < text.length(); at++) {
            width += face.advance(text.charAt(at)) + kerningBefore(at);
        }
        return width;
    }

    int kerningBefore(int at) {
        return at == 0 ? 0 : face.kerning(text.charAt(at - 1), text.charAt(at));
    }

    private static Typeface drawer(String text, int at, Typeface face) {
        int character = text.codePointAt(at);
        if (face.covers(character)) {
            return face;
        }
        if (Typeface.TEXT.covers(character)) {
            return Typeface.TEXT;
        }
        throw new Refusal(Refusal.Reason.GLYPH_MISSING, Glyphs.named(character), text);
    }
}
