package cfie.value;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** An exact amount of training credits, never negative; a credit is worth ten hours. */
public record Credits(BigDecimal amount) implements Comparable<Credits> {
    public static final Credits NONE = of("0");

    private static final BigDecimal HOURS = BigDecimal.TEN;
    private static final Pattern FORM = Pattern.compile("[0-9]{1,3}([.,][0-9]{1,4})?");

    public Credits {
        if (amount.signum() < 0) {
            throw new InvalidValue(Flaw.CREDITS_FORM, OneLine.shown(amount.toPlainString()));
        }
        amount = plain(amount);
    }

    public static Credits of(String amount) {
        return new Credits(new BigDecimal(amount));
    }

    /** Reads {@code 2.5} or {@code 2,5}. */
    public static Credits parse(String typed) {
        String text = typed.strip();
        InvalidValue.unless(FORM.matcher(text).matches(), Flaw.CREDITS_FORM, OneLine.shown(typed));
        return of(text.replace(',', '.'));
    }

    public Credits plus(Credits other) {
        return new Credits(amount.add(other.amount));
    }

    /** What is left after taking the other away, or none. */
    public Credits lessUpTo(Credits other) {
        return new Credits(amount.subtract(other.amount).max(BigDecimal.ZERO));
    }

    public Credits atMost(Credits limit) {
        return compareTo(limit) <= 0 ? this : limit;
    }

    public boolean isNone() {
        return amount.signum() == 0;
    }

    public boolean isMultipleOf(Credits step) {
        return amount.remainder(step.amount).signum() == 0;
    }

    public BigDecimal hours() {
        return plain(amount.multiply(HOURS));
    }

    /** As data: {@code 2.5}. */
    public String text() {
        return amount.toPlainString();
    }

    /** As documents print an amount of credits or hours: {@code 2,5}. */
    public static String printed(BigDecimal amount) {
        return amount.toPlainString().replace('.', ',');
    }

    private static BigDecimal plain(BigDecimal amount) {
        BigDecimal bare = amount.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    @Override
    public int compareTo(Credits other) {
        return amount.compareTo(other.amount);
    }

    @Override
    public String toString() {
        return text();
    }
}
