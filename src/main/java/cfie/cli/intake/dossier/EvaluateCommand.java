package cfie.cli.intake.dossier;

import cfie.cli.command.Exit;
import cfie.cli.command.Word;
import cfie.cli.command.Words;
import cfie.cli.intake.RecordingVerb;
import cfie.domain.Deadline;
import cfie.domain.ledger.Subject;
import cfie.procedure.Concerning;
import cfie.procedure.intake.Kinds;
import cfie.procedure.letter.LateArrivals;
import cfie.sheet.EvaluationSheet;
import cfie.store.Register;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import cfie.value.Nif;
import cfie.value.ProjectCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Records the evaluation of a final report: of everyone in the project, or of one teacher. */
public final class EvaluateCommand extends RecordingVerb {
    private final Word<ProjectCode> project =
            argument("CODE", "argument.project", ProjectCode::parse);
    private final Word<Boolean> positive = either("--positive");
    private final Word<Boolean> negative = either("--negative");
    private final Word<String> credits = option("--credits", "N", Words::text, "");
    private final Word<String> reason = required("--reason", "TEXT", Words::text);
    private final Word<String> by = required("--by", "NIF|NAME", Words::text);
    private final Word<Optional<Nif>> teacher = option("--teacher", "NIF", Nif::parse);

    @Override
    protected Exit run(Register register) {
        if (reason.value().isBlank()) {
            throw new InvalidValue(Flaw.OPTION_MISSING, "--reason");
        }
        var row =
                new EvaluationSheet()
                        .row(
                                Map.of(
                                        "project",
                                        project.value().text(),
                                        "teacher",
                                        teacher.value().map(Nif::text).orElse(""),
                                        "outcome",
                                        negative.value() ? "negative" : "positive",
                                        "credits",
                                        credits.value(),
                                        "evaluated_on",
                                        date().toString(),
                                        "evaluator",
                                        by.value(),
                                        "reason",
                                        reason.value()));
        record(register, new Kinds(register)::evaluations, row, "done.evaluate", project.value());
        return Exit.DONE;
    }

    @Override
    protected Subject subject(Register register) {
        Subject ofProject = new Concerning(register).project(project.value());
        return teacher.value().map(nif -> ofProject.and("teacher", nif)).orElse(ofProject);
    }

    @Override
    protected List<String> warnings(Register register) {
        return untimeliness(
                new LateArrivals(register, date())
                        .missed(project.value(), Deadline.What.EVALUATION));
    }
}
