package cfie.cli.intake;

import cfie.cli.command.Exit;
import cfie.cli.command.Word;
import cfie.cli.command.Words;
import cfie.domain.Role;
import cfie.domain.ledger.Subject;
import cfie.procedure.Concerning;
import cfie.procedure.Kinds;
import cfie.procedure.Overdue;
import cfie.sheet.TeacherSheet;
import cfie.store.Register;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import cfie.value.Nif;
import cfie.value.SchoolCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Registers a teacher at a school, or somebody else who is never credited. */
public final class RegisterTeacherCommand extends RecordingVerb {
    private final Word<Nif> nif = argument("NIF", "argument.nif", Nif::parse);
    private final Word<String> givenName = required("--given-name", "NAME", Words::text);
    private final Word<String> surname1 = required("--surname1", "NAME", Words::text);
    private final Word<String> surname2 = option("--surname2", "NAME", Words::text, "");
    private final Word<String> email = option("--email", "ADDRESS", Words::text, "");
    private final Word<SchoolCode> school = required("--school", "CODE", SchoolCode::parse);

    private final Word<List<Role>> roles = repeated("--role", "ROLE", oneOf(Role.class));
    private final Word<Optional<LocalDate>> roleSince =
            option("--role-since", "YYYY-MM-DD", this::day);

    @Override
    protected Exit run(Register register) {
        var row =
                new TeacherSheet(date())
                        .row(
                                Map.of(
                                        "nif", nif.value().text(),
                                        "given_name", givenName.value(),
                                        "surname1", surname1.value(),
                                        "surname2", surname2.value(),
                                        "email", email.value(),
                                        "school", school.value().text(),
                                        "registered_on", dated(),
                                        "role", role()));
        record(register, new Kinds(register)::teachers, () -> row, this::tell);
        return Exit.DONE;
    }

    private void tell() {
        tell("done.register", nif.value(), school.value());
        if (!roles.value().isEmpty() && !roles.value().contains(Role.TEACHER)) {
            tell("done.register.not-teacher");
        }
    }

    /** As a cell: several things at once, with the day from which they count if one is said. */
    private String role() {
        if (roles.value().isEmpty() && roleSince.value().isPresent()) {
            throw new InvalidValue(Flaw.ROLE_MISSING);
        }
        String words = roles.value().stream().map(Role::word).collect(Collectors.joining("+"));
        return roleSince.value().map(day -> day + ":" + words).orElse(words);
    }

    @Override
    Subject subject(Register register) {
        return new Concerning(register).teacher(nif.value(), school.value());
    }

    @Override
    List<String> warnings(Register register) {
        return lateness(new Overdue(register, date()).registration(school.value()));
    }
}
