package cfie.cli.intake;

import cfie.cli.command.Exit;
import cfie.cli.command.Word;
import cfie.cli.command.Words;
import cfie.cli.kind.Kind;
import cfie.domain.ledger.Subject;
import cfie.procedure.Concerning;
import cfie.procedure.Kinds;
import cfie.sheet.ConsentSheet;
import cfie.store.Register;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import cfie.value.Nif;
import cfie.value.ProjectCode;
import cfie.value.SchoolCode;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Records what a school's management team answered; or all the answers of a file. */
public final class ApproveSchoolCommand extends RecordingVerb {
    private final Word<Optional<SchoolCode>> school =
            lastArgument("CODE", "argument.school", SchoolCode::parse);
    private final Word<Optional<Nif>> teacher = either("--teacher", "NIF", Nif::parse);
    private final Word<Optional<ProjectCode>> project =
            either("--project", "CODE", ProjectCode::parse);
    private final Word<Optional<String>> from =
            either("--from", "FILE|-", Words::text).described("from.answers");
    private final Word<Boolean> refuse = flag("--refuse");
    private final Word<String> reason = option("--reason", "TEXT", Words::text, "");
    private final Word<String> by = option("--by", "NAME", Words::text, "");
    private final Word<String> post = option("--post", "POST", Words::text, "");
    private final Word<String> attached = option("--attached", "yes|no", Words::text, "");
    private final Word<String> dataRight = option("--data-right", "yes|no", Words::text, "");
    private final Word<String> letter = option("--letter", "NUMBER", Words::text, "");
    private final Word<Optional<Path>> rejected = option("--rejected", "FILE", Path::of);
    private final Word<Boolean> keepGoing = flag("--keep-going");

    /** Rejected rows go to a file. */
    @Override
    public boolean isUndoable() {
        return rejected.value().isEmpty();
    }

    @Override
    protected Exit run(Register register) {
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
        return new FileImport(this, closingNothing -> Optional.empty(), said).run(register);
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
                new ConsentSheet().row(cells),
                refuse.value() ? "done.refused" : "done.granted",
                code(),
                subject());
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

    @Override
    Subject subject(Register register) {
        Concerning concerning = new Concerning(register);
        return teacher.value()
                .map(nif -> concerning.teacher(nif, code()))
                .orElseGet(() -> concerning.project(project.value().orElseThrow()))
                .and("decided_on", date());
    }

    /** What the answer is about. */
    private String subject() {
        return teacher.value()
                .map(Nif::text)
                .or(() -> project.value().map(ProjectCode::text))
                .orElseThrow();
    }
}
