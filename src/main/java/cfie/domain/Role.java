package cfie.domain;

import cfie.value.Worded;

/**
 * As what somebody registers in the programme. Source: who may take part by its presentation
 * (management teams, advisors of teacher centres, inspectors, librarians) and its network of
 * ambassadors; only teachers are credited (R7).
 */
public enum Role implements Worded {
    TEACHER,
    MANAGEMENT,
    LIBRARIAN,
    INSPECTOR,
    ADVISOR,
    AMBASSADOR,
    /** Of the autonomous community: each has one. */
    REPRESENTATIVE
}
