package cfie.pdf.typeface;

import java.text.Normalizer;
import java.util.OptionalInt;

/** Which letters can be printed at all. */
public final class Letters {
    private static final int FIRST_MARK = 0x300;

    private Letters() {}

    /** The first character of the text that no face has. */
    public static OptionalInt missing(String text) {
        return composed(text)
                .codePoints()
                .filter(character -> !Typeface.TEXT.covers(character))
                .findFirst();
    }

    /** A letter and its loose accents as the one letter that faces have. */
    public static String composed(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= FIRST_MARK) {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }

    /** A character as messages name it, with its number. */
    public static String named(int character) {
        return "U+%04X (%s)".formatted(character, Character.toString(character));
    }
}
