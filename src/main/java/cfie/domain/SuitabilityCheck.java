package cfie.domain;

import java.time.LocalDate;
import java.util.Optional;

/** The office's check of whether a project is suitable (R5). */
public record SuitabilityCheck(Suitability found, LocalDate checkedOn, Optional<String> reason) {}
