package cfie.cli.intake;

import cfie.cli.command.Exit;
import cfie.cli.command.Word;
import cfie.cli.command.Words;
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
import java.util.Map;
import java.util.Optional;

/** Records what a school's management team answered. */
public final class ApproveSchoolCommand extends RecordingVerb {
    private final Word<SchoolCode> school = argument("CODE", "argument.school", SchoolCode::parse);
    private final Word<Optional<Nif>> teacher = either("--teacher", "NIF", Nif::parse);
    private final Word<Optional<ProjectCode>> project =
            either("--project", "CODE", ProjectCode::parse);
    private final Word<Boolean> refuse = flag("--refuse");
    private final Word<String> reason = option("--reason", "TEXT", Words::text, "");
    private final Word<String> by = option("--by", "NAME", Words::text, "");
    private final Word<String> post = option("--post", "POST", Words::text, "");

    @Override
    protected Exit run(Register register) {
        if (refuse.value() && reason.value().isBlank()) {
            throw new InvalidValue(Flaw.OPTION_MISSING, "--reason");
        }
        var row =
                new ConsentSheet()
                        .row(
                                Map.of(
                                        "school",
                                        school.value().text(),
                                        "teacher",
                                        teacher.value().map(Nif::text).orElse(""),
                                        "project",
                                        project.value().map(ProjectCode::text).orElse(""),
                                        "decision",
                                        refuse.value() ? "refused" : "granted",
                                        "decided_on",
                                        date().toString(),
                                        "signed_by",
                                        by.value(),
                                        "post",
                                        post.value(),
                                        "reason",
                                        reason.value()));
        String key = refuse.value() ? "done.refused" : "done.granted";
        record(register, new Kinds(register)::consents, row, key, school.value(), subject());
        return Exit.DONE;
    }

    @Override
    Subject subject(Register register) {
        Concerning concerning = new Concerning(register);
        return teacher.value()
                .map(nif -> concerning.teacher(nif, school.value()))
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
