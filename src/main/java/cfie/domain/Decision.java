package cfie.domain;

import cfie.value.ProjectCode;
import java.time.LocalDate;

/** A recorded decision that settles, for one project, a requirement that a person may settle. */
public record Decision(
        ProjectCode project,
        Requirement requirement,
        String reason,
        String by,
        LocalDate decidedOn) {}
