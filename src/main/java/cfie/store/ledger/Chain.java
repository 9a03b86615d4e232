package cfie.store.ledger;

import cfie.store.schema.tables.records.EventRecord;
import cfie.value.Sha256;

/** How events are chained: each link is a hash over the link before and the whole event. */
final class Chain {
    /** What comes before the first link. */
    static final String START = "";

    private Chain() {}

    /** The salted hash of what may be forgotten. */
    static String digest(String salt, String subject, String detail) {
        return Sha256.hex(CanonicalJson.array(salt, subject, detail));
    }

    static String link(String before, EventRecord event) {
        return Sha256.hex(
                CanonicalJson.array(
                        before,
                        event.getRunning().toString(),
                        event.getId().toString(),
                        event.getMoment(),
                        event.getActor(),
                        event.getCommand(),
                        event.getDigest()));
    }
}
