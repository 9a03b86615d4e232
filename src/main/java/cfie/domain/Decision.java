package cfie.domain;

import cfie.value.ProjectCode;
import java.time.LocalDate;

/**
 * A recorded decision about a requirement of one project: it settles one that a person may settle,
 * or withdraws the project.
 */
public record Decision(
        ProjectCode project,
        Requirement requirement,
        String reason,
        String by,
        LocalDate decidedOn) {}
