package cfie.cli.intake.dossier;

import cfie.cli.command.Because;
import cfie.cli.command.Exit;
import cfie.cli.command.Word;
import cfie.cli.command.WritingVerb;
import cfie.domain.Decision;
import cfie.domain.Requirement;
import cfie.domain.ledger.Change;
import cfie.domain.ledger.Recorded;
import cfie.procedure.Concerning;
import cfie.procedure.enrolment.Withdraw;
import cfie.store.Register;
import cfie.value.ProjectCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Withdraws a project: what was recorded of it stays, and nobody is certified for it. */
public final class WithdrawCommand extends WritingVerb {
    private final Word<ProjectCode> project =
            argument("CODE", "argument.project", ProjectCode::parse);
    private final Because because = new Because(this);
    private final Word<Optional<LocalDate>> date = option("--date", "YYYY-MM-DD", this::day);

    @Override
    protected Exit run(Register register) {
        Withdraw withdraw = new Withdraw(register);
        Recorded<Decision> done =
                write(
                        register,
                        one -> changes(register, one),
                        () -> withdraw.run(withdrawal(withdraw.held(project.value()))));
        if (done.isUnchanged()) {
            tell("done.unchanged");
        } else {
            tell("done.withdraw", project.value());
        }
        return Exit.DONE;
    }

    /** Said again without a day, it keeps its day. */
    private Decision withdrawal(Optional<Decision> held) {
        return new Decision(
                project.value(),
                Requirement.NOT_WITHDRAWN,
                because.reason(),
                because.by(),
                date.value().or(() -> held.map(Decision::decidedOn)).orElseGet(desk()::today));
    }

    private List<Change> changes(Register register, Recorded<Decision> done) {
        return Change.of(
                new Concerning(register).project(project.value()),
                List.of(
                        done.in("withdrawn_on", one -> one.decidedOn().toString()),
                        done.in("reason", Decision::reason),
                        done.in("by", Decision::by)));
    }
}
