package cfie.cli;

import cfie.domain.Decision;
import cfie.domain.Requirement;
import cfie.procedure.RecordDecision;
import cfie.store.Register;
import cfie.value.OneLine;
import cfie.value.ProjectCode;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine;

/** Records a decision that settles a requirement of a project. */
@CommandLine.Command(name = "decide")
final class DecideCommand extends WritingVerb {
    @CommandLine.Parameters(paramLabel = "CODE", descriptionKey = "argument.project")
    private ProjectCode project;

    @CommandLine.Option(names = "--requirement", paramLabel = "KEY", required = true)
    private Requirement requirement;

    @CommandLine.Option(names = "--reason", paramLabel = "TEXT", required = true)
    private String reason;

    @CommandLine.Option(names = "--by", paramLabel = "NAME", required = true)
    private String by;

    @CommandLine.Option(names = "--date", paramLabel = "YYYY-MM-DD")
    private Optional<LocalDate> date;

    @Override
    Exit run(Register register) {
        Decision decision =
                new Decision(
                        project,
                        requirement,
                        OneLine.reason(reason),
                        OneLine.name(by),
                        date.orElseGet(desk()::today));
        write(register, () -> new RecordDecision(register).run(decision));
        tell("done.decide", requirement.name(), project);
        return Exit.DONE;
    }
}
