package cfie.cli.intake.dossier;

import cfie.cli.command.Exit;
import cfie.cli.command.Word;
import cfie.cli.command.Words;
import cfie.cli.intake.CertifiedNames;
import cfie.cli.intake.RecordingVerb;
import cfie.cli.intake.SameNames;
import cfie.domain.Registration;
import cfie.domain.Role;
import cfie.domain.StaffMember;
import cfie.domain.ledger.Row;
import cfie.domain.ledger.Subject;
import cfie.procedure.Concerning;
import cfie.procedure.enrolment.Forewarn;
import cfie.procedure.intake.Kinds;
import cfie.procedure.letter.Dues;
import cfie.sheet.StaffSheet;
import cfie.sheet.TeacherSheet;
import cfie.store.Register;
import cfie.value.AcademicYear;
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
import java.util.stream.Collectors;
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

    private final Word<List<Role>> roles = repeated("--role", "ROLE", oneOf(Role.class));
    private final Word<Optional<LocalDate>> roleSince =
            option("--role-since", "YYYY-MM-DD", this::day);
    private final Word<Optional<LocalDate>> until =
            option("--until", "YYYY-MM-DD", this::day).described("until.staff");

    @Override
    protected Exit run(Register register) {
        if (body.value().isPresent()) {
            InvalidValue.unless(!roles.value().isEmpty(), Flaw.OPTION_MISSING, "--role");
            InvalidValue.unless(
                    roleSince.value().isEmpty(), Flaw.OPTIONS_APART, "--body", "--role-since");
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
        cells.put("role", role());
        return new TeacherSheet(date()).row(cells);
    }

    private Row<StaffMember.Key, StaffMember> member() {
        Map<String, String> cells = person();
        cells.put("body", body.value().orElseThrow().slug());
        cells.put("since", dated());
        cells.put("until", until.value().map(LocalDate::toString).orElse(""));
        cells.put("role", words());
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
        if (!roles.value().isEmpty() && !roles.value().contains(Role.TEACHER)) {
            tell("done.register.not-teacher");
        }
    }

    private void tellBody() {
        tell("done.register.staff", nif.value(), body.value().orElseThrow(), words());
    }

    /** As a cell: several things at once, with the day from which they count if one is said. */
    private String role() {
        if (roles.value().isEmpty() && roleSince.value().isPresent()) {
            throw new InvalidValue(Flaw.ROLE_MISSING);
        }
        return roleSince.value().map(day -> day + ":" + words()).orElseGet(this::words);
    }

    private String words() {
        return roles.value().stream().map(Role::word).collect(Collectors.joining("+"));
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
                .map(
                        one ->
                                Stream.of(
                                                warnings(new Dues(register), one).stream(),
                                                namesakes(register, one),
                                                unfunded(register, one),
                                                certified(register))
                                        .flatMap(some -> some)
                                        .toList())
                .orElseGet(() -> untimeliness(Optional.empty()));
    }

    private Stream<String> certified(Register register) {
        return CertifiedNames.told(nif.value(), register, root().texts()).stream();
    }

    /** Who is no teacher is credited nowhere. */
    private Stream<String> unfunded(Register register, SchoolCode at) {
        boolean isTeacher = roles.value().isEmpty() || roles.value().contains(Role.TEACHER);
        return register
                .schools()
                .find(at)
                .filter(any -> isTeacher)
                .flatMap(one -> Forewarn.funding(one, AcademicYear.of(date())))
                .filter(one -> one == Forewarn.Warning.SCHOOL_NOT_FUNDED)
                .map(any -> say("warning.REGISTERED_NOT_FUNDED", at))
                .stream();
    }

    private Stream<String> namesakes(Register register, SchoolCode at) {
        List<Registration.Key> key = List.of(new Registration.Key(nif.value(), at));
        return SameNames.told(register.namesakes().with(key), root().texts()).stream();
    }

    /** Who becomes a teacher may have been disowned as one by the school. */
    private List<String> warnings(Dues dues, SchoolCode at) {
        Stream<String> disowned =
                dues.disowning(new Registration.Key(nif.value(), at), date()).stream()
                        .map(last -> last.key().decidedOn())
                        .map(day -> say("warning.DISOWNED", at, nif.value(), day));
        return Stream.concat(untimeliness(dues.registration(at, date())).stream(), disowned)
                .toList();
    }
}
