package cfie.domain;

import cfie.value.Worded;

/** Who owns a school. */
public enum Ownership implements Worded {
    PUBLIC,
    PRIVATE
}
