package cfie.domain.issued;

import java.time.LocalDate;

/** How a certificate stopped counting: why, who said so, and the day. */
public record Ending(String reason, String by, LocalDate on) {}
