package cfie.domain;

import cfie.value.Credits;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import cfie.value.Worded;
import java.util.Optional;

/** How long a project is declared to last; credits depend on it (R10, R11). */
public enum ProjectDuration implements Worded {
    ACADEMIC_YEAR("year", "curso académico"),
    FOUR_MONTH_TERM("four-month", "cuatrimestre"),
    THREE_MONTH_TERM("three-month", "trimestre");

    private final String word;
    private final String printed;

    ProjectDuration(String word, String printed) {
        this.word = word;
        this.printed = printed;
    }

    /**
     * The credits of a positive evaluation. Source: R10, up to four for an academic year, and the
     * evaluator says how many; R11, exactly two for a term.
     */
    public Credits award(Optional<Credits> said, CreditRule rule) {
        return this == ACADEMIC_YEAR ? ofYear(said, rule) : ofTerm(said, rule);
    }

    /**
     * Whether an evaluator could give so many by the rule; what is above the cap, the cap cuts
     * (reading 3).
     */
    boolean allows(Credits credits, CreditRule rule) {
        return this == ACADEMIC_YEAR
                ? credits.isMultipleOf(rule.step())
                : credits.equals(rule.term());
    }

    private static Credits ofYear(Optional<Credits> said, CreditRule rule) {
        Credits credits =
                said.orElseThrow(() -> new InvalidValue(Flaw.CREDITS_MISSING, rule.cap()));
        InvalidValue.unless(
                !credits.isNone()
                        && credits.compareTo(rule.cap()) <= 0
                        && credits.isMultipleOf(rule.step()),
                Flaw.CREDITS_OUT_OF_RANGE,
                credits,
                rule.cap(),
                rule.step());
        return credits;
    }

    private static Credits ofTerm(Optional<Credits> said, CreditRule rule) {
        Credits credits = said.orElse(rule.term());
        InvalidValue.unless(
                credits.equals(rule.term()), Flaw.CREDITS_OF_SHORT, credits, rule.term());
        return credits;
    }

    @Override
    public String word() {
        return word;
    }

    /** As documents print it. */
    public String printed() {
        return printed;
    }
}
