package cfie.procedure;

import cfie.value.Worded;

/** What to do with a row whose key the register holds already, and says something else. */
public enum Mode implements Worded {
    /** It is a problem that names old and new. */
    INSERT,
    /** The row replaces what is held. */
    UPDATE,
    /** As update; what the file does not name is closed afterwards. */
    SYNC
}
