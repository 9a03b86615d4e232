package cfie.domain;

import cfie.value.Worded;

/** The three documents that a project hands in (R9). */
public enum ReportType implements Worded {
    PROJECT,
    FOLLOW_UP,
    FINAL
}
