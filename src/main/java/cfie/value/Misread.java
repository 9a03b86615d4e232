package cfie.value;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Finds texts in UTF-8 that were read in another encoding: {@code TomÃ¡s}, {@code Tom├ís}. */
final class Misread {
    /** Windows-1252 from 0x80 on, where it differs from Latin-1. */
    private static final String WINDOWS =
            "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    /** What may well stand behind a capital: {@code MANHÃ…}. */
    private static final String BEHIND_WORDS = "…–—»”’\u00A0";

    /** What MS-DOS shows for the first octet of an accented letter. */
    private static final String FRAMES = "├┬";

    private static final int FIRST_LETTER = 0xC2;
    private static final int LAST_LETTER = 0xF0;
    private static final int FIRST_SECOND = 0x80;
    private static final int FIRST_FIRST = 0xC0;

    private Misread() {}

    /** Whether it makes sense only in UTF-8, and some letter of it gives that away. */
    static boolean is(String text) {
        for (int at = 0; at + 1 < text.length(); at++) {
            if (FRAMES.indexOf(text.charAt(at)) >= 0 && text.charAt(at + 1) != ' ') {
                return true;
            }
            if (isPair(text, at)) {
                return isUtf8(text);
            }
        }
        return false;
    }

    /** Whether an accented letter may stand here as two signs. */
    private static boolean isPair(String text, int at) {
        int first = text.charAt(at);
        int second = octet(text.charAt(at + 1));
        return first >= FIRST_LETTER
                && first <= LAST_LETTER
                && second >= FIRST_SECOND
                && second < FIRST_FIRST
                && !isWordsEnd(text, at);
    }

    private static boolean isWordsEnd(String text, int at) {
        return at > 0
                && Character.isUpperCase(text.charAt(at - 1))
                && BEHIND_WORDS.indexOf(text.charAt(at + 1)) >= 0;
    }

    private static boolean isUtf8(String text) {
        byte[] octets = new byte[text.length()];
        for (int at = 0; at < octets.length; at++) {
            int octet = octet(text.charAt(at));
            if (octet < 0) {
                return false;
            }
            octets[at] = (byte) octet;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(octets));
            return true;
        } catch (CharacterCodingException isNot) {
            return false;
        }
    }

    /** What Windows-1252 has the sign for; negative if it has none such. */
    private static int octet(char sign) {
        int place = WINDOWS.indexOf(sign);
        if (place >= 0) {
            return FIRST_SECOND + place;
        }
        return sign <= 0xFF ? sign : -1;
    }
}
