package cfie.domain;

import cfie.value.Credits;
import cfie.value.Flaw;
import cfie.value.InvalidValue;

/**
 * How many credits there are to earn in a year: the cap of a teacher, what a term is worth, and the
 * step of an award. Source: R7, R10, R11; dated data of the register.
 */
public record CreditRule(Credits cap, Credits term, Credits step) {
    public CreditRule {
        InvalidValue.unless(
                !cap.isNone() && !term.isNone() && !step.isNone(), Flaw.CREDIT_RULE_NONE);
    }
}
