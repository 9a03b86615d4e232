package cfie.domain;

import cfie.value.Worded;

/** Whether the last official list still had the school. */
public enum SchoolStatus implements Worded {
    ACTIVE,
    CLOSED
}
