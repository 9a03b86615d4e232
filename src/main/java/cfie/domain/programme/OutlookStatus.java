package cfie.domain.programme;

import cfie.value.Worded;

/** What a call means to a school. */
public enum OutlookStatus implements Worded {
    /** Its label lasts beyond the year. */
    ACCREDITED,
    /** Its label ends within the year: it is to be renewed. */
    EXPIRES,
    /** It has all that is asked for, and may apply. */
    MEETS,
    LACKS,
    CLOSED
}
