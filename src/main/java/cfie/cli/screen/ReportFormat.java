package cfie.cli.screen;

import cfie.value.Worded;

/** The forms of what is told once and not row by row. */
public enum ReportFormat implements Worded {
    TABLE,
    JSON
}
