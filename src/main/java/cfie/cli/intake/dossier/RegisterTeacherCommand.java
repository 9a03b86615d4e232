package cfie.cli.intake.dossier;

import cfie.cli.command.Exit;
import cfie.cli.command.Word;
import cfie.cli.command.Words;
import cfie.cli.intake.RecordingVerb;
import cfie.domain.Deadline;
import cfie.domain.Registration;
import cfie.domain.Role;
import cfie.domain.StaffMember;
import cfie.domain.ledger.Row;
import cfie.domain.ledger.Subject;
import cfie.procedure.Concerning;
import cfie.procedure.intake.Kinds;
import cfie.procedure.letter.LateArrivals;
import cfie.sheet.StaffSheet;
import cfie.sheet.TeacherSheet;
import cfie.store.Register;
import cfie.value.Body;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import cfie.value.Nif;
import cfie.value.SchoolCode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Registers a teacher at a school, or somebody else, there or at a body of the programme, who is
 * never credited.
 */
public final class RegisterTeacherCommand extends RecordingVerb {
    private final Word<Nif> nif = argument("NIF", "argument.nif", Nif::parse);
    private final Word<String> givenName = required("--given-name", "NAME", Words::text);
    private final Word<String> surname1 = required("--surname1", "NAME", Words::text);
    private final Word<Optional<String>> surname2 = option("--surname2", "NAME", Words::text);
    private final Word<String> email = option("--email", "ADDRESS", Words::text, "");
    private final Word<Optional<SchoolCode>> school = either("--school", "CODE", SchoolCode::parse);
    private final Word<Optional<Body>> body =
            either("--body", "BODY", Body::parse).described("body.staff");
    private final RolesSaid roles =
            new RolesSaid(
                    repeated("--role", "ROLE", oneOf(Role.class)),
                    option("--role-since", "YYYY-MM-DD", this::day));
    private final Word<Optional<LocalDate>> until =
            option("--until", "YYYY-MM-DD", this::day).described("until.staff");

    @Override
    protected Exit run(Register register) {
        if (body.value().isPresent()) {
            roles.checkAtBody();
            record(register, new Kinds(register)::staff, this::member, this::tellBody);
        } else {
            InvalidValue.unless(until.value().isEmpty(), Flaw.OPTIONS_APART, "--until", "--school");
            record(register, new Kinds(register)::teachers, this::registration, this::tellSchool);
        }
        return Exit.DONE;
    }

    private Row<Registration.Key, Registration> registration() {
        Map<String, String> cells = person();
        cells.put("school", school.value().orElseThrow().text());
        cells.put("registered_on", dated());
        cells.put("role", roles.cell());
        return new TeacherSheet(date()).row(cells);
    }

    private Row<StaffMember.Key, StaffMember> member() {
        Map<String, String> cells = person();
        cells.put("body", body.value().orElseThrow().slug());
        cells.put("since", dated());
        cells.put("until", until.value().map(LocalDate::toString).orElse(""));
        cells.put("role", roles.words());
        return new StaffSheet(date()).row(cells);
    }

    private Map<String, String> person() {
        Map<String, String> cells =
                new HashMap<>(
                        Map.of(
                                "nif", nif.value().text(),
                                "given_name", givenName.value(),
                                "surname1", surname1.value(),
                                "email", email.value()));
        surname2.value().ifPresent(said -> cells.put("surname2", said));
        return cells;
    }

    private void tellSchool() {
        tell("done.register", nif.value(), school.value().orElseThrow());
        if (roles.isNoTeacher()) {
            tell("done.register.not-teacher");
        }
    }

    private void tellBody() {
        tell("done.register.staff", nif.value(), body.value().orElseThrow(), roles.words());
    }

    @Override
    protected Subject subject(Register register) {
        Concerning concerning = new Concerning(register);
        return body.value()
                .map(one -> concerning.person(nif.value(), one))
                .orElseGet(
                        () ->
                                concerning.teacher(
                                        nif.value(), school.value().orElseThrow(), desk().today()));
    }

    @Override
    protected List<String> warnings(Register register) {
        return school.value()
                .map(at -> warnings(register, at))
                .orElseGet(() -> untimeliness(Optional.empty()));
    }

    private List<String> warnings(Register register, SchoolCode at) {
        Registration.Key key = new Registration.Key(nif.value(), at);
        return Stream.concat(
                        untimeliness(
                                new LateArrivals(register, date())
                                        .missed(key, Deadline.What.REGISTRATION))
                                .stream(),
                        new RegistrationWarnings(register, root().texts()).of(key, date()).stream())
                .toList();
    }
}
