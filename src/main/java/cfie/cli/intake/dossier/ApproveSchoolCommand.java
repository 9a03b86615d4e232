package cfie.cli.intake.dossier;

import cfie.cli.command.Exit;
import cfie.cli.command.Word;
import cfie.cli.command.Words;
import cfie.cli.file.Outlet;
import cfie.cli.file.Source;
import cfie.cli.intake.FileImport;
import cfie.cli.intake.RecordingVerb;
import cfie.cli.kind.Binding;
import cfie.cli.kind.Kind;
import cfie.domain.Consent;
import cfie.domain.ledger.Subject;
import cfie.procedure.Concerning;
import cfie.procedure.intake.Kinds;
import cfie.procedure.letter.LateArrivals;
import cfie.store.Register;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import cfie.value.Nif;
import cfie.value.ProjectCode;
import cfie.value.SchoolCode;
import java.nio.file.Path;
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
    private final AnswerWords answer = new AnswerWords(this);
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
                !said.isEmpty() || !answer.letter().isEmpty(),
                Flaw.ONE_OPTION_MISSING,
                "--teacher, --project, --letter, --from");
        return from.value().isPresent() ? takeAll(register) : recordOne(register);
    }

    private Exit takeAll(Register register) {
        // Each row of a file says for itself what is said of one answer.
        InvalidValue.unless(
                school.value().isEmpty() && answer.isNothingSaid(),
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
        try (Source source = Source.of(said.file(), desk().in())) {
            return new FileImport(this, closingNothing -> Optional.empty(), closed -> true, said)
                    .run(register, source.path());
        }
    }

    private Exit recordOne(Register register) {
        InvalidValue.unless(school.value().isPresent(), Flaw.OPTION_MISSING, "CODE");
        InvalidValue.unless(
                rejected.value().isEmpty() && !keepGoing.value(), Flaw.OPTION_MISSING, "--from");
        answer.check();
        Map<String, String> cells = answer.cells();
        cells.put("teacher", teacher.value().map(Nif::text).orElse(""));
        cells.put("project", project.value().map(ProjectCode::text).orElse(""));
        cells.put("school", code().text());
        cells.put("decided_on", date().toString());
        record(
                register,
                new Kinds(register)::consents,
                () -> Binding.answers(register).row(cells),
                () ->
                        tell(
                                answer.isRefusal() ? "done.refused" : "done.granted",
                                code(),
                                about(register).text()));
        return Exit.DONE;
    }

    private SchoolCode code() {
        return school.value().orElseThrow();
    }

    /** What the answer is about: a letter that is answered says it too. */
    private Consent.Subject about(Register register) {
        return teacher.value()
                .<Consent.Subject>map(Consent.OfTeacher::new)
                .or(() -> project.value().map(Consent.OfProject::new))
                .orElseGet(() -> Binding.subject(register, answer.letter()).orElseThrow());
    }

    private Consent.Key key(Register register) {
        return new Consent.Key(code(), about(register), date());
    }

    @Override
    protected Subject subject(Register register) {
        return new Concerning(register).answer(key(register), desk().today());
    }

    @Override
    protected List<String> warnings(Register register) {
        return untimeliness(new LateArrivals(register, date()).missed(key(register)));
    }
}
