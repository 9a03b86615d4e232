package cfie.domain.issued;

import cfie.value.AcademicYear;
import java.time.LocalDate;

/** The end of a year's work: from that day on, only revoking and reissuing change it. */
public record Closing(AcademicYear year, LocalDate closedOn, String by) {}
