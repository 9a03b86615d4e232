package cfie.value;

/** Finds texts in UTF-8 that were read in another encoding: {@code TomÃ¡s}, {@code Tom├ís}. */
final class Misread {
    /** Windows-1252 from 0x80 on, where it differs from Latin-1. */
    private static final String WINDOWS =
            "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    /** What may well stand behind any letter: {@code MANHÃ…}. */
    private static final String BEHIND_WORDS = "…–—»”’\u00A0";

    /** What is a letter of its own, but behind those that begin most of ours: {@code Úžas}. */
    private static final String LETTERS = "ŠŒŽšœžŸƒ";

    private static final String FIRSTS = "ÃÅ";

    /** What MS-DOS shows for the first octet of an accented letter. */
    private static final String FRAMES = "├┬";

    private static final int FIRST_LETTER = 0xC2;
    private static final int LAST_LETTER = 0xF4;
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
                && isSecond(second)
                && !isNatural(text.charAt(at), text.charAt(at + 1));
    }

    private static boolean isNatural(char letter, char next) {
        return BEHIND_WORDS.indexOf(next) >= 0
                || LETTERS.indexOf(next) >= 0 && FIRSTS.indexOf(letter) < 0;
    }

    private static boolean isUtf8(String text) {
        int missing = 0;
        for (int at = 0; at < text.length(); at++) {
            int octet = octet(text.charAt(at));
            if (missing > 0 != isSecond(octet)) {
                return false;
            }
            missing = missing > 0 ? missing - 1 : behind(octet);
            if (missing < 0) {
                return false;
            }
        }
        return missing == 0;
    }

    private static boolean isSecond(int octet) {
        return octet >= FIRST_SECOND && octet < FIRST_FIRST;
    }

    /** How many octets UTF-8 has behind the first one of a letter; negative if none begins so. */
    private static int behind(int first) {
        if (first >= 0 && first < FIRST_SECOND) {
            return 0;
        }
        return first < FIRST_LETTER || first > LAST_LETTER ? -1 : Math.max(1, (first >> 4) - 0xC);
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
