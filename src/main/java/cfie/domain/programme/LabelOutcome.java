package cfie.domain.programme;

import cfie.value.Worded;

/** What came of an application for a quality label. */
public enum LabelOutcome implements Worded {
    PENDING,
    AWARDED,
    REFUSED
}
