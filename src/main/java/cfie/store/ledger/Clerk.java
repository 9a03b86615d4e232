package cfie.store.ledger;

import cfie.value.OneLine;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/** Who works with the register, and with which command: what the ledger says of each event. */
public record Clerk(String name, String command, InstantSource clock) {
    public Clerk {
        name = OneLine.printable(name.strip());
        name = name.isEmpty() ? "?" : name.substring(0, Math.min(name.length(), OneLine.SHORT));
    }

    String now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
