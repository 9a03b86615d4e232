package cfie.cli.intake.dossier;

import cfie.cli.command.Word;
import cfie.domain.Role;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What was said of the things that somebody is at once, and the day from which they count. */
record RolesSaid(Word<List<Role>> roles, Word<Optional<LocalDate>> since) {
    boolean isAny() {
        return !roles.value().isEmpty();
    }

    boolean isNoTeacher() {
        return isAny() && !roles.value().contains(Role.TEACHER);
    }

    /** As a cell, with the day if one is said. */
    String cell() {
        if (!isAny() && since.value().isPresent()) {
            throw new InvalidValue(Flaw.ROLE_MISSING);
        }
        return since.value().map(day -> day + ":" + words()).orElseGet(this::words);
    }

    String words() {
        return roles.value().stream().map(Role::word).collect(Collectors.joining("+"));
    }

    /** At a body they count from the day on which somebody came there. */
    void checkAtBody() {
        InvalidValue.unless(isAny(), Flaw.OPTION_MISSING, "--role");
        InvalidValue.unless(since.value().isEmpty(), Flaw.OPTIONS_APART, "--body", "--role-since");
    }
}
