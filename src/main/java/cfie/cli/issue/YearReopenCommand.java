package cfie.cli.issue;

import cfie.cli.command.Because;
import cfie.cli.command.DangerousVerb;
import cfie.cli.command.Exit;
import cfie.cli.command.Word;
import cfie.domain.issued.Closing;
import cfie.procedure.issue.CloseYear;
import cfie.store.Register;
import cfie.value.AcademicYear;

/** Opens a closed year again, for a reason; the ledger keeps both. */
public final class YearReopenCommand extends DangerousVerb {
    private final Word<AcademicYear> year = argument("Y", "argument.year", AcademicYear::parse);
    private final Because because = new Because(this);

    @Override
    protected String question() {
        return say("ask.year-reopen", year.value());
    }

    @Override
    protected Exit run(Register register) {
        Closing gone =
                write(
                        register,
                        one ->
                                because.changes(
                                        CloseYear.subject(one.year()), CloseYear.removal(one)),
                        () -> new CloseYear(register).undo(year.value()));
        tell("done.year-reopen", gone.year(), gone.closedOn());
        return Exit.DONE;
    }
}
