package cfie.pdf;

import cfie.pdf.typeface.Alphabet;
import cfie.pdf.typeface.Letters;
import cfie.pdf.typeface.Typeface;
import cfie.value.Refusal;

/**
 * A text as its letters stand side by side, in thousandths of whatever size they will have: each
 * pair kerned, and each letter in the face that has it.
 */
final class Measured {
    private final String text;
    private final Typeface[] faces;
    private final int[] starts;
    private final int[] ends;
    private final int[] words;
    private final int holders;
    private final boolean isOfOneFace;
    private byte[] glyphs = {};

    Measured(String text, Typeface face) {
        this.text = text;
        int length = text.length();
        faces = new Typeface[length];
        starts = new int[length];
        ends = new int[length];
        holders = Alphabet.holders(text);
        int at = 0;
        boolean isOne = true;
        for (int letter = 0; letter < length; letter++) {
            char character = text.charAt(letter);
            Typeface drawer = face.covers(character) ? face : helper(letter);
            faces[letter] = drawer;
            isOne &= drawer == faces[0];
            if (letter > 0 && faces[letter - 1] == drawer) {
                at += drawer.kerning(text.charAt(letter - 1), character);
            }
            starts[letter] = at;
            at += drawer.advance(character);
            ends[letter] = at;
        }
        isOfOneFace = isOne;
        words = words(text);
    }

    String text() {
        return text;
    }

    int length() {
        return text.length();
    }

    Typeface face(int letter) {
        return faces[letter];
    }

    boolean isIn(Alphabet alphabet) {
        return (holders & alphabet.bit()) != 0;
    }

    int width(int from, int to) {
        return to <= from ? 0 : ends[to - 1] - starts[from];
    }

    /** Whether one face draws all of it. */
    boolean isOfOneFace() {
        return isOfOneFace;
    }

    /** The glyphs of all of it, kerned, as a page holds them whatever their size. */
    byte[] glyphs() {
        if (glyphs.length == 0) {
            Octets target = new Octets(4 * text.length() + 16);
            write(0, text.length(), target);
            glyphs = target.copy();
        }
        return glyphs;
    }

    /** Writes the glyphs of letters that one face draws. */
    void write(int from, int to, Octets target) {
        target.put('[').put('(');
        for (int letter = from; letter < to; letter++) {
            int kerning = letter == from ? 0 : starts[letter] - ends[letter - 1];
            if (kerning != 0) {
                target.put(')').integer(-kerning).put('(');
            }
            int glyph = faces[letter].glyph(text.charAt(letter));
            target.escaped(glyph >> 8).escaped(glyph & 0xFF);
        }
        target.ascii(")]TJ ");
    }

    int wordCount() {
        return words.length / 2;
    }

    /** Where the letters of a word end, counted from 0. */
    int inkEnd(int word) {
        return words[2 * word];
    }

    /** Where a word ends with the spaces behind it. */
    int wordEnd(int word) {
        return words[2 * word + 1];
    }

    private Typeface helper(int letter) {
        if (Typeface.TEXT.covers(text.charAt(letter))) {
            return Typeface.TEXT;
        }
        int character = text.codePointAt(letter);
        throw new Refusal(Refusal.Reason.GLYPH_MISSING, Letters.named(character), text);
    }

    private static int[] words(String text) {
        int count = 0;
        for (int at = 0; at < text.length(); at++) {
            count += isEnd(text, at) ? 1 : 0;
        }
        int[] words = new int[2 * count];
        int next = 0;
        for (int at = 0; at < text.length(); at++) {
            if (isEnd(text, at)) {
                int ink = at + 1;
                while (ink > 0 && text.charAt(ink - 1) == ' ') {
                    ink--;
                }
                words[next++] = ink;
                words[next++] = at + 1;
            }
        }
        return words;
    }

    private static boolean isEnd(String text, int at) {
        boolean isLast = at + 1 == text.length();
        return isLast || text.charAt(at) == ' ' && text.charAt(at + 1) != ' ';
    }
}
