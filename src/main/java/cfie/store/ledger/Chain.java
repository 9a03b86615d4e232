package cfie.store.ledger;

import cfie.store.schema.tables.records.EventRecord;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;

/** How events are chained: each link is a hash over the link before and the whole event. */
final class Chain {
    /** What comes before the first link. */
    static final String START = "";

    private Chain() {}

    /** The salted hash of what may be forgotten. */
    static String digest(String salt, String subject, String detail) {
        return sha256(CanonicalJson.array(salt, subject, detail));
    }

    static String link(String before, EventRecord event) {
        return sha256(
                CanonicalJson.array(
                        before,
                        event.getRunning().toString(),
                        event.getId().toString(),
                        event.getMoment(),
                        event.getActor(),
                        event.getCommand(),
                        event.getDigest()));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
