package cfie.domain.partner;

import cfie.value.Worded;

/**
 * Whether somebody takes part in projects at present; of an idea or a group, who wants may join.
 */
public enum CardState implements Worded {
    OPEN,
    CLOSED
}
