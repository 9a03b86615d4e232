package cfie.domain.issued;

import cfie.value.OneLine;
import java.time.LocalDate;

/** How a certificate stopped counting: why, who said so, and the day. */
public record Ending(String reason, String by, LocalDate on) {
    public Ending {
        reason = OneLine.reason(reason);
        by = OneLine.name(by);
    }
}
