package cfie.cli.intake;

import cfie.cli.command.Word;
import cfie.cli.command.WritingVerb;
import cfie.domain.ledger.Change;
import cfie.domain.ledger.Difference;
import cfie.domain.ledger.Subject;
import cfie.value.OneLine;
import java.util.ArrayList;
import java.util.List;

/**
 * A command that takes off what was recorded by mistake; the ledger keeps what it said, and why.
 */
public abstract class RemovingVerb extends WritingVerb {
    private final Word<String> reason = required("--reason", "TEXT", OneLine::reason);

    /**
     * @param told what an event told of it when it was recorded
     */
    protected final List<Change> removal(Subject subject, List<Difference> told) {
        List<Difference> gone = new ArrayList<>();
        told.forEach(one -> gone.add(one.undone()));
        gone.add(new Difference("removed_because", "", reason.value()));
        return Change.of(subject, gone);
    }
}
