package cfie.domain.figures;

import cfie.value.Worded;

/** By what a year is counted. */
public enum Grouping implements Worded {
    CFIE,
    PROVINCE,
    KIND,
    DURATION,
    COUNTRY,
    LEVEL
}
