package cfie.value;

import java.util.Locale;
import java.util.regex.Pattern;

/** The code of a card in the partner book: the office's own, or made of what the card is called. */
public record PartnerCode(String text) implements Comparable<PartnerCode> {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._-]{1,40}");
    private static final int BASE = 32;
    private static final int BITS = 50;

    public PartnerCode {
        InvalidValue.unless(FORM.matcher(text).matches(), Flaw.PARTNER_CODE, OneLine.shown(text));
    }

    public static PartnerCode parse(String typed) {
        return new PartnerCode(typed.strip().toUpperCase(Locale.ROOT));
    }

    /** The same for the same words: twice five digits and letters, none of I, L, O and U. */
    public static PartnerCode of(String words) {
        String digits = Long.toString(hash(words), BASE).toUpperCase(Locale.ROOT);
        return new PartnerCode(
                "%10s"
                        .formatted(digits)
                        .replace(' ', '0')
                        .replace('I', 'W')
                        .replace('L', 'X')
                        .replace('O', 'Y')
                        .replace('U', 'Z')
                        .replaceFirst("(.{5})", "$1-"));
    }

    /** FNV-1a of 64 bits, of which the first ones are laid over the others. */
    private static long hash(String words) {
        long hash = 0xcbf29ce484222325L;
        for (char letter : words.toCharArray()) {
            hash = (hash ^ letter) * 0x100000001b3L;
        }
        return (hash ^ hash >>> BITS) & (1L << BITS) - 1;
    }

    @Override
    public int compareTo(PartnerCode other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
