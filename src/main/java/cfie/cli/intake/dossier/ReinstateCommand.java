package cfie.cli.intake.dossier;

import cfie.cli.command.Because;
import cfie.cli.command.Exit;
import cfie.cli.command.Word;
import cfie.cli.command.WritingVerb;
import cfie.domain.Decision;
import cfie.domain.ledger.Difference;
import cfie.procedure.Concerning;
import cfie.procedure.enrolment.Withdraw;
import cfie.store.Register;
import cfie.value.ProjectCode;
import java.util.List;

/** Takes up again a project that was withdrawn; the ledger keeps the withdrawal. */
public final class ReinstateCommand extends WritingVerb {
    private final Word<ProjectCode> project =
            argument("CODE", "argument.project", ProjectCode::parse);
    private final Because because = new Because(this);

    @Override
    protected Exit run(Register register) {
        write(
                register,
                gone ->
                        because.changes(
                                new Concerning(register).project(project.value()),
                                List.of(day(gone))),
                () -> new Withdraw(register).undo(project.value()));
        tell("done.reinstate", project.value());
        return Exit.DONE;
    }

    private static Difference day(Decision gone) {
        return new Difference("withdrawn_on", gone.decidedOn().toString(), "");
    }
}
