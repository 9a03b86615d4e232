package cfie.domain;

import cfie.value.Worded;

/** What became of a participation. */
public enum Outcome implements Worded {
    /** Credited on a certificate. */
    CERTIFIED,
    /** Eligible, but the cap left nothing. */
    AT_CAP,
    /** Some requirement is unmet. */
    NOT_ELIGIBLE,
    /** Eligible, and not yet on a certificate. */
    PENDING
}
