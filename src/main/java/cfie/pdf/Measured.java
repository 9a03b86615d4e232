package cfie.pdf;

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

    Measured(String text, Typeface face) {
        this.text = text;
        int length = text.length();
        faces = new Typeface[length];
        starts = new int[length];
        ends = new int[length];
        holders = Alphabet.holders(text);
        int at = 0;
        for (int letter = 0; letter < length; letter++) {
            char character = text.charAt(letter);
            Typeface drawer = face.covers(character) ? face : helper(letter);
            faces[letter] = drawer;
            if (letter > 0 && faces[letter - 1] == drawer) {
                at += drawer.kerning(text.charAt(letter - 1), character);
            }
            starts[letter] = at;
            at += drawer.advance(character);
            ends[letter] = at;
        }
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

    /** How far the letter moves from where the one before it ends. */
    int kerning(int letter) {
        return starts[letter] - ends[letter - 1];
    }

    boolean isIn(Alphabet alphabet) {
        return (holders & alphabet.bit()) != 0;
    }

    int width(int from, int to) {
        return to <= from ? 0 : ends[to - 1] - starts[from];
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
