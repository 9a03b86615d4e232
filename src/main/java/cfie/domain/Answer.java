package cfie.domain;

import cfie.value.Worded;

/** What a school's management team answered. */
public enum Answer implements Worded {
    GRANTED,
    REFUSED
}
