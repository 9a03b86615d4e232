package cfie.domain.programme;

import java.math.BigDecimal;

/**
 * The figures by which quality labels are judged: how many years after the project's own one may
 * still apply, for how many projects in a year, how often for one, and the most points that a
 * criterion gives. Dated data of the register.
 */
public record LabelLimits(int yearsAfter, int projects, int applications, BigDecimal points) {}
