package cfie.domain.programme;

import cfie.value.Worded;

/**
 * What comes with the label: a plaque, a flag, and the group on the European School Education
 * Platform.
 */
public enum Kit implements Worded {
    PLAQUE,
    FLAG,
    ESEP
}
