package cfie.cli;

import cfie.procedure.Kinds;
import cfie.sheet.EvaluationSheet;
import cfie.store.Register;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import cfie.value.Nif;
import cfie.value.ProjectCode;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;

/** Records the evaluation of a final report: of everyone in the project, or of one teacher. */
@CommandLine.Command(name = "evaluate")
final class EvaluateCommand extends RecordingVerb {
    @CommandLine.Parameters(paramLabel = "CODE", descriptionKey = "argument.project")
    private ProjectCode project;

    @CommandLine.ArgGroup(multiplicity = "1")
    private Found found;

    @CommandLine.Option(names = "--credits", paramLabel = "N", defaultValue = "")
    private String credits;

    @CommandLine.Option(names = "--reason", paramLabel = "TEXT", required = true)
    private String reason;

    @CommandLine.Option(names = "--by", paramLabel = "NIF|NAME", required = true)
    private String by;

    @CommandLine.Option(names = "--teacher", paramLabel = "NIF")
    private Optional<Nif> teacher;

    /** What was found: exactly one of the two. */
    static final class Found {
        @CommandLine.Option(names = "--positive", required = true)
        private boolean positive;

        @CommandLine.Option(names = "--negative", required = true)
        private boolean negative;
    }

    @Override
    Exit run(Register register) {
        if (reason.isBlank()) {
            throw new InvalidValue(Flaw.OPTION_MISSING, "--reason");
        }
        var row =
                new EvaluationSheet()
                        .row(
                                Map.of(
                                        "project",
                                        project.text(),
                                        "teacher",
                                        teacher.map(Nif::text).orElse(""),
                                        "outcome",
                                        found.negative ? "negative" : "positive",
                                        "credits",
                                        credits,
                                        "evaluated_on",
                                        date().toString(),
                                        "evaluator",
                                        by,
                                        "reason",
                                        reason));
        record(register, new Kinds(register)::evaluations, row, "done.evaluate", project);
        return Exit.DONE;
    }
}
