package cfie.cli.intake;

import cfie.cli.command.ProblemList;
import cfie.domain.ledger.Problem;
import cfie.domain.ledger.Row;
import cfie.procedure.intake.Intake;
import java.util.List;
import java.util.Optional;

/** What an import hears of its rows, refused or taken. */
record Heard<K, R>(ProblemList problems, Rejects rejects, Aside aside, Headway headway)
        implements Intake.Listener<K, R> {
    @Override
    public void rejected(Row<K, R> row, List<Problem> why) {
        why.forEach(problems::add);
        rejects.row(row, why);
    }

    @Override
    public void taken(Row.Readable<K, R> row, Optional<R> held, R said) {
        aside.hear(said);
        held.ifPresent(before -> aside.hear(row, before, said));
    }

    @Override
    public void unchanged(Row.Readable<K, R> row, R held) {
        aside.hear(row, held, held);
    }

    @Override
    public void went(int rows) {
        headway.went(rows);
    }
}
