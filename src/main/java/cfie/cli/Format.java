package cfie.cli;

import cfie.value.Worded;

/** The forms in which a result is given. */
enum Format implements Worded {
    TABLE,
    CSV,
    JSON,
    IDS
}
