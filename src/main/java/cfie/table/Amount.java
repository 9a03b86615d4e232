package cfie.table;

import java.math.BigDecimal;
import java.math.MathContext;

/** A number as a spreadsheet shows it. */
final class Amount {
    private static final MathContext SHOWN = new MathContext(15);
    private static final int LONGEST = 20;

    private Amount() {}

    /** Without an exponent or idle zeros, to the fifteen digits that spreadsheets vouch for. */
    static String text(String number) {
        try {
            BigDecimal amount = new BigDecimal(number.strip()).round(SHOWN);
            boolean isPlain = Math.abs((long) amount.scale()) <= LONGEST;
            return isPlain ? plain(amount) : number;
        } catch (ArithmeticException | NumberFormatException none) {
            return number;
        }
    }

    private static String plain(BigDecimal amount) {
        return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
    }
}
