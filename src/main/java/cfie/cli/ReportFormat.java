package cfie.cli;

import cfie.value.Worded;

/** The forms of what is told once and not row by row. */
enum ReportFormat implements Worded {
    TABLE,
    JSON
}
