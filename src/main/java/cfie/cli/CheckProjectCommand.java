package cfie.cli;

import cfie.domain.Suitability;
import cfie.domain.SuitabilityCheck;
import cfie.procedure.CheckProject;
import cfie.store.Register;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import cfie.value.OneLine;
import cfie.value.ProjectCode;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine;

/** Records whether a project is suitable. */
@CommandLine.Command(name = "check-project")
final class CheckProjectCommand extends WritingVerb {
    @CommandLine.Parameters(paramLabel = "CODE", descriptionKey = "argument.project")
    private ProjectCode project;

    @CommandLine.ArgGroup(multiplicity = "1")
    private Found found;

    @CommandLine.Option(names = "--reason", paramLabel = "TEXT")
    private Optional<String> reason;

    @CommandLine.Option(names = "--date", paramLabel = "YYYY-MM-DD")
    private Optional<LocalDate> date;

    /** What was found: exactly one of the two. */
    static final class Found {
        @CommandLine.Option(names = "--suitable", required = true)
        private boolean suitable;

        @CommandLine.Option(names = "--unsuitable", required = true)
        private boolean unsuitable;
    }

    @Override
    Exit run(Register register) {
        if (found.unsuitable && reason.isEmpty()) {
            throw new InvalidValue(Flaw.OPTION_MISSING, "--reason");
        }
        SuitabilityCheck check =
                new SuitabilityCheck(
                        found.suitable ? Suitability.SUITABLE : Suitability.UNSUITABLE,
                        date.orElseGet(desk()::today),
                        reason.map(OneLine::reason));
        write(register, () -> new CheckProject(register).run(project, check));
        tell(found.suitable ? "done.suitable" : "done.unsuitable", project);
        return Exit.DONE;
    }
}
