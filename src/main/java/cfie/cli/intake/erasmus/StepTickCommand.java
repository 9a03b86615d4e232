package cfie.cli.intake.erasmus;

import cfie.cli.command.Exit;
import cfie.cli.command.Word;
import cfie.cli.command.Words;
import cfie.cli.file.Hashes;
import cfie.cli.intake.RecordingVerb;
import cfie.domain.erasmus.ErasmusStep;
import cfie.domain.erasmus.Tick;
import cfie.domain.ledger.Row;
import cfie.domain.ledger.Subject;
import cfie.procedure.Concerning;
import cfie.procedure.intake.Kinds;
import cfie.sheet.ErasmusStepSheet;
import cfie.store.Register;
import cfie.value.ProjectCode;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Records that a connected project has a step of its checklist, and what shows it. */
public final class StepTickCommand extends RecordingVerb {
    private final Word<ProjectCode> project =
            argument("CODE", "argument.project", ProjectCode::parse);
    private final Word<ErasmusStep> step =
            required("--step", "STEP", oneOf(ErasmusStep.class)).described("step.erasmus");
    private final Word<String> evidence =
            required("--evidence", "TEXT", Words::text).described("evidence.erasmus");
    private final Word<Optional<Path>> document = option("--document", "FILE", Path::of);

    @Override
    protected Exit run(Register register) {
        Row<Tick.Key, Tick> row =
                new ErasmusStepSheet(date())
                        .row(
                                Map.of(
                                        "project", project.value().text(),
                                        "step", step.value().word(),
                                        "done_on", dated(),
                                        "evidence", evidence.value(),
                                        "file", document.value().map(Hashes::nameOf).orElse("")));
        Optional<String> hash = document.value().map(Hashes::ofFile);
        record(
                register,
                new Kinds(register)::erasmusSteps,
                hash.map(sha256 -> hashed(row, sha256)).orElse(row),
                "done.erasmus.tick",
                project.value(),
                step.value());
        return Exit.DONE;
    }

    private static Row<Tick.Key, Tick> hashed(Row<Tick.Key, Tick> row, String sha256) {
        return row.with("sha256", one -> one.withSha256(sha256), one -> one.sha256().orElse(""));
    }

    @Override
    protected Subject subject(Register register) {
        return new Concerning(register).project(project.value()).and("step", step.value().word());
    }
}
