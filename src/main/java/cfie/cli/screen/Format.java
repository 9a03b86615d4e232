package cfie.cli.screen;

import cfie.value.Worded;

/** The forms in which a result is given. */
public enum Format implements Worded {
    TABLE,
    CSV,
    JSON,
    IDS
}
