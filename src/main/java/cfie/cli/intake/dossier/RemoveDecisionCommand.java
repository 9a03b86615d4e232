package cfie.cli.intake.dossier;

import cfie.cli.command.Because;
import cfie.cli.command.Exit;
import cfie.cli.command.Word;
import cfie.cli.command.WritingVerb;
import cfie.domain.Decision;
import cfie.domain.Requirement;
import cfie.domain.ledger.Change;
import cfie.domain.ledger.Difference;
import cfie.procedure.Concerning;
import cfie.procedure.enrolment.TakeBack;
import cfie.store.Register;
import cfie.value.ProjectCode;
import java.util.List;

/** Takes back a decision that was noted of the wrong project, or about the wrong requirement. */
public final class RemoveDecisionCommand extends WritingVerb {
    private final Word<ProjectCode> project =
            argument("CODE", "argument.project", ProjectCode::parse);
    private final Word<Requirement> requirement =
            required("--requirement", "KEY", DecideCommand::requirement);
    private final Because because = new Because(this);

    @Override
    protected Exit run(Register register) {
        Decision gone =
                write(
                        register,
                        one -> changes(register, one),
                        () ->
                                new TakeBack(register)
                                        .decision(project.value(), requirement.value()));
        tell(
                "done.remove-decision",
                project.value(),
                requirement.value().name(),
                gone.decidedOn(),
                gone.by());
        return Exit.DONE;
    }

    /** Who had decided and who takes it back are told apart. */
    private List<Change> changes(Register register, Decision gone) {
        return because.removal(
                new Concerning(register)
                        .project(project.value())
                        .and("requirement", requirement.value()),
                List.of(
                        new Difference("reason", "", gone.reason()),
                        new Difference("decided_by", "", gone.by()),
                        new Difference("decided_on", "", gone.decidedOn().toString())));
    }
}
