package cfie.archive;

import cfie.value.Phrased;

/** How an archive contradicts itself, although nobody changed it since it was written. */
public enum Fault implements Phrased {
    MANIFEST,
    ENTRY_UNKNOWN,
    ENTRY_DOUBLE,
    ENTRY_MISSING,
    TOO_LARGE,
    SUM,
    ROW,
    COLUMNS,
    CELL,
    REFUSED,
    SECRET;

    @Override
    public String kind() {
        return "fault";
    }
}
