package cfie.cli.intake.dossier;

import cfie.cli.command.Exit;
import cfie.cli.command.Word;
import cfie.cli.command.Words;
import cfie.cli.file.Outlet;
import cfie.cli.intake.FileImport;
import cfie.cli.intake.RecordingVerb;
import cfie.cli.kind.Binding;
import cfie.cli.kind.Kind;
import cfie.domain.Consent;
import cfie.domain.Deadline;
import cfie.domain.Registration;
import cfie.domain.ledger.Subject;
import cfie.procedure.Concerning;
import cfie.procedure.intake.Kinds;
import cfie.procedure.letter.Dues;
import cfie.store.Register;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import cfie.value.Nif;
import cfie.value.ProjectCode;
import cfie.value.SchoolCode;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Records what a school's management team answered; or all the answers of a file. */
public final class ApproveSchoolCommand extends RecordingVerb {
    private final Word<Optional<SchoolCode>> school =
            lastArgument("CODE", "argument.school", SchoolCode::parse);
    private final Word<Optional<Nif>> teacher = option("--teacher", "NIF", Nif::parse);
    private final Word<Optional<ProjectCode>> project =
            option("--project", "CODE", ProjectCode::parse);
    private final Word<Optional<String>> from =
            option("--from", "FILE|-", Words::text).described("from.answers");
    private final Word<Boolean> refuse = flag("--refuse");
    private final Word<String> reason = option("--reason", "TEXT", Words::text, "");
    private final Word<String> by = option("--by", "NAME", Words::text, "");
    private final Word<String> post = option("--post", "POST", Words::text, "");
    private final Word<String> attached = option("--attached", "yes|no", Words::text, "");
    private final Word<String> dataRight = option("--data-right", "yes|no", Words::text, "");
    private final Word<String> letter = option("--letter", "NUMBER", Words::text, "");
    private final Word<Optional<Path>> rejected = option("--rejected", "FILE", Outlet::rows);
    private final Word<Boolean> keepGoing = flag("--keep-going");

    /** Rejected rows go to a file. */
    @Override
    public boolean isUndoable() {
        return rejected.value().isEmpty();
    }

    @Override
    protected Exit run(Register register) {
        List<String> said =
                Stream.of(
                                teacher.value().map(any -> "--teacher"),
                                project.value().map(any -> "--project"),
                                from.value().map(any -> "--from"))
                        .flatMap(Optional::stream)
                        .toList();
        if (said.size() > 1) {
            throw new InvalidValue(Flaw.OPTIONS_APART, said.get(0), said.get(1));
        }
        InvalidValue.unless(
                !said.isEmpty() || !letter.value().isEmpty(),
                Flaw.ONE_OPTION_MISSING,
                "--teacher, --project, --letter, --from");
        return from.value().isPresent() ? takeAll(register) : recordOne(register);
    }

    private Exit takeAll(Register register) {
        InvalidValue.unless(
                school.value().isEmpty() && !refuse.value() && isNothingElseSaid(),
                Flaw.OPTIONS_APART,
                "--from",
                "CODE, --refuse, --reason, --by, --post, --attached, --data-right, --letter");
        FileImport.Said said =
                new FileImport.Said(
                        Kind.CONSENTS,
                        from.value().orElseThrow(),
                        date(),
                        mode(),
                        rejected.value(),
                        keepGoing.value(),
                        false);
        return new FileImport(this, closingNothing -> Optional.empty(), closed -> true, said)
                .run(register);
    }

    private Exit recordOne(Register register) {
        InvalidValue.unless(school.value().isPresent(), Flaw.OPTION_MISSING, "CODE");
        InvalidValue.unless(
                rejected.value().isEmpty() && !keepGoing.value(), Flaw.OPTION_MISSING, "--from");
        if (refuse.value() && reason.value().isBlank()) {
            throw new InvalidValue(Flaw.OPTION_MISSING, "--reason");
        }
        Map<String, String> cells = said();
        cells.put("school", code().text());
        cells.put("decision", refuse.value() ? "refused" : "granted");
        cells.put("decided_on", date().toString());
        record(
                register,
                new Kinds(register)::consents,
                () -> Binding.answers(register).row(cells),
                () ->
                        tell(
                                refuse.value() ? "done.refused" : "done.granted",
                                code(),
                                about(register).text()));
        return Exit.DONE;
    }

    /** Each row of a file says for itself what is said of one answer. */
    private boolean isNothingElseSaid() {
        return said().values().stream().allMatch(String::isEmpty);
    }

    /** What was said of one answer, by the names of the columns. */
    private Map<String, String> said() {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("teacher", teacher.value().map(Nif::text).orElse(""));
        cells.put("project", project.value().map(ProjectCode::text).orElse(""));
        cells.put("signed_by", by.value());
        cells.put("post", post.value());
        cells.put("reason", reason.value());
        cells.put("attached", attached.value());
        cells.put("data_right", dataRight.value());
        cells.put("letter", letter.value());
        return cells;
    }

    private SchoolCode code() {
        return school.value().orElseThrow();
    }

    /** What the answer is about: a letter that is answered says it too. */
    private Consent.Subject about(Register register) {
        return teacher.value()
                .<Consent.Subject>map(Consent.OfTeacher::new)
                .or(() -> project.value().map(Consent.OfProject::new))
                .orElseGet(() -> Binding.subject(register, letter.value()).orElseThrow());
    }

    @Override
    protected Subject subject(Register register) {
        Concerning concerning = new Concerning(register);
        Subject subject =
                about(register) instanceof Consent.OfTeacher of
                        ? concerning.teacher(of.nif(), code(), desk().today())
                        : concerning.project(((Consent.OfProject) about(register)).project());
        return subject.and("decided_on", date());
    }

    @Override
    protected List<String> warnings(Register register) {
        Dues dues = new Dues(register);
        return untimeliness(
                about(register) instanceof Consent.OfTeacher of
                        ? dues.answer(new Registration.Key(of.nif(), code()), date())
                        : dues.of(
                                ((Consent.OfProject) about(register)).project(),
                                Deadline.What.PROJECT_ANSWER));
    }
}
