package cfie.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers as Spanish documents print them: {@code 1.234,5}. */
final class Figures {
    private static final char GAP = '\u00A0';

    private Figures() {}

    static String of(BigDecimal amount) {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator('.');
        symbols.setDecimalSeparator(',');
        return new DecimalFormat("#,##0.####", symbols).format(amount);
    }

    static String of(long amount) {
        return of(BigDecimal.valueOf(amount));
    }

    /** The form of words that fits the number: it stands before it, behind it or apart. */
    static String form(long amount, String ofOne, String ofMore) {
        return amount == 1 ? ofOne : ofMore;
    }

    /** Which part of the whole, in hundredths; a dash where there is no whole. */
    static String share(BigDecimal part, BigDecimal whole) {
        if (whole.signum() == 0) {
            return "–";
        }
        BigDecimal hundredths =
                part.multiply(BigDecimal.valueOf(100)).divide(whole, 1, RoundingMode.HALF_UP);
        return of(hundredths) + GAP + '%';
    }
}
