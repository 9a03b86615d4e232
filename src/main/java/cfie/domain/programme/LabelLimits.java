package cfie.domain.programme;

import cfie.value.Flaw;
import cfie.value.InvalidValue;
import cfie.value.OneLine;
import java.math.BigDecimal;

/**
 * The figures by which quality labels are judged: how many years after the project's own one may
 * still apply, for how many projects in a year, how often for one, and the most points that a
 * criterion gives. Dated data of the register.
 */
public record LabelLimits(int yearsAfter, int projects, int applications, BigDecimal points) {
    public LabelLimits {
        points = points.setScale(2);
        InvalidValue.unless(
                projects > 0 && applications > 0 && points.signum() > 0, Flaw.LABEL_RULE_NONE);
    }

    /** Reads the most points of a criterion: {@code 5} or {@code 7,5}. */
    public static BigDecimal points(String typed) {
        String text = typed.strip();
        InvalidValue.unless(
                text.matches("\\d{1,2}([.,]\\d{1,2})?"), Flaw.POINTS, OneLine.shown(typed));
        return new BigDecimal(text.replace(',', '.'));
    }
}
