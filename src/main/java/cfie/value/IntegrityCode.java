package cfie.value;

import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The code by which a certificate's content can be checked: 100 bits in Crockford's base 32, in
 * four groups of five. It is the register's own, never the administration's "código seguro".
 */
public record IntegrityCode(String text) {
    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern FORM =
            Pattern.compile("[%s]{5}(-[%s]{5}){3}".formatted(DIGITS, DIGITS));
    private static final int LENGTH = 20;
    private static final int BITS = 5;

    public IntegrityCode {
        InvalidValue.unless(FORM.matcher(text).matches(), Flaw.INTEGRITY_CODE, OneLine.shown(text));
    }

    /** Reads it as people copy it: any case, with or without hyphens, O for 0, I and L for 1. */
    public static IntegrityCode parse(String typed) {
        String bare =
                typed.strip()
                        .replaceAll("[\\s-]", "")
                        .toUpperCase(Locale.ROOT)
                        .replace('O', '0')
                        .replace('I', '1')
                        .replace('L', '1');
        InvalidValue.unless(bare.length() == LENGTH, Flaw.INTEGRITY_CODE, OneLine.shown(typed));
        return new IntegrityCode(bare.replaceAll("(.{5})(?=.)", "$1-"));
    }

    /** The first hundred bits of a keyed hash. */
    public static IntegrityCode of(byte[] hash) {
        BigInteger bits = new BigInteger(1, hash).shiftRight(hash.length * 8 - LENGTH * BITS);
        StringBuilder code = new StringBuilder();
        for (int digit = LENGTH - 1; digit >= 0; digit--) {
            code.append(DIGITS.charAt(bits.shiftRight(digit * BITS).intValue() & 31));
        }
        return parse(code.toString());
    }

    @Override
    public String toString() {
        return text;
    }
}
