package cfie.cli.intake.erasmus;

import cfie.cli.command.Exit;
import cfie.cli.command.Word;
import cfie.cli.intake.RemovingVerb;
import cfie.domain.erasmus.ErasmusStep;
import cfie.domain.erasmus.Tick;
import cfie.domain.ledger.Change;
import cfie.procedure.Concerning;
import cfie.procedure.programme.Unlink;
import cfie.sheet.ErasmusStepSheet;
import cfie.store.Register;
import cfie.value.ProjectCode;
import java.util.List;
import java.util.Optional;

/** Takes back that a connected project has a step of its checklist. */
public final class StepUntickCommand extends RemovingVerb {
    private final Word<ProjectCode> project =
            argument("CODE", "argument.project", ProjectCode::parse);
    private final Word<ErasmusStep> step =
            required("--step", "STEP", oneOf(ErasmusStep.class)).described("step.erasmus");

    @Override
    protected Exit run(Register register) {
        Tick.Key key = new Tick.Key(project.value(), step.value());
        write(register, gone -> changes(register, gone), () -> new Unlink(register).step(key));
        tell("done.erasmus.untick", project.value(), step.value());
        return Exit.DONE;
    }

    private List<Change> changes(Register register, Tick gone) {
        return removal(
                new Concerning(register).project(project.value()).and("step", step.value().word()),
                new ErasmusStepSheet(gone.doneOn()).differences(Optional.empty(), gone));
    }
}
